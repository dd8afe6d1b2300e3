using SonoranDispatch.Contracts;

namespace SonoranDispatch.Calls.Records;

/// <summary>Writes and reads, in a record, the 911 call that a dispatch call was made from and what is left over in the CAD.</summary>
internal static class EmergencyRecordSerializer
{
    public static CallListing ListingOf(int value) => value switch
    {
        (int)CallListing.Emergency => CallListing.Emergency,
        (int)CallListing.Auto => CallListing.Auto,
        _ => CallListing.Dispatch,
    };

    public static void WriteOrigin(RecordJsonWriter to, EmergencyOrigin origin)
    {
        to.Number("callId", origin.CallId);
        to.Count("notesSent", origin.NotesSent);
    }

    public static EmergencyOrigin ReadOrigin(RecordJsonReader from)
    {
        var (callId, notes) = (0, 0);
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "callId": callId = from.Int(); break;
                case "notesSent": notes = from.Int(); break;
                default: from.PassOver(); break;
            }

        return new EmergencyOrigin(callId, notes);
    }

    public static void WriteLeftover(RecordJsonWriter to, CadLeftover leftover)
    {
        to.Number("callId", leftover.CallId);
        to.Flag("emergency", leftover.IsEmergency);
    }

    public static CadLeftover ReadLeftover(RecordJsonReader from)
    {
        var (callId, isEmergency) = (0, false);
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "callId": callId = from.Int(); break;
                case "emergency": isEmergency = from.Flag(); break;
                default: from.PassOver(); break;
            }

        return new CadLeftover(callId, isEmergency);
    }
}
