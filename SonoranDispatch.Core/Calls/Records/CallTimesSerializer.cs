namespace SonoranDispatch.Calls.Records;

/// <summary>Writes and reads, in a record, when the call reached each step.</summary>
internal static class CallTimesSerializer
{
    public static void Write(RecordJsonWriter to, CallTimes times)
    {
        to.Date("inCad", times.InCadAt);
        to.Date("enRoute", times.EnRouteAt);
        to.Date("onScene", times.OnSceneAt);
        to.Date("closed", times.ClosedAt);
    }

    public static CallTimes Read(RecordJsonReader from)
    {
        var times = CallTimes.None;
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "inCad": times = times with { InCadAt = from.Date() }; break;
                case "enRoute": times = times with { EnRouteAt = from.Date() }; break;
                case "onScene": times = times with { OnSceneAt = from.Date() }; break;
                case "closed": times = times with { ClosedAt = from.Date() }; break;
                default: from.PassOver(); break;
            }

        return times;
    }
}
