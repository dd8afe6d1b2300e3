using SonoranDispatch.Players;

namespace SonoranDispatch.Calls.Records;

/// <summary>Reads what the CAD is known to hold of a call. A record may state only that this equals the desired state.</summary>
internal sealed class KnownCallReader
{
    private readonly CallDetails? _details;
    private readonly Place? _place;
    private readonly bool _detailsAsDesired;
    private readonly bool _placeAsDesired;
    private readonly CadPresence _presence;
    private readonly int _callId;
    private readonly bool _emergency;
    private readonly int _notesSent;
    private readonly bool _noteInDoubt;
    private readonly IReadOnlyList<CadStep> _inDoubt = KnownCall.Nothing.InDoubt;
    private readonly IReadOnlyList<UnitTarget> _units = KnownCall.Nothing.Units;
    private readonly bool _closed;
    private readonly EmergencyOrigin? _origin;
    private readonly IReadOnlyList<CadLeftover> _leftovers = KnownCall.Nothing.Leftovers;

    public KnownCallReader(RecordJsonReader from)
    {
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "existence": _presence = (CadPresence)from.Code((int)CadPresence.Present); break;
                case "callId": _callId = from.Int(); break;
                case "emergency": _emergency = from.Flag(); break;
                case "asDesired": _detailsAsDesired = from.Flag(); break;
                case "details": _details = CallDetailsSerializer.Read(from); break;
                case "placeAsDesired": _placeAsDesired = from.Flag(); break;
                case "place": _place = CallRecordFieldsReader.Place(from); break;
                case "notesSent": _notesSent = from.Int(); break;
                case "noteInDoubt": _noteInDoubt = from.Flag(); break;
                case "inDoubt": _inDoubt = from.List(RefusedChangeSerializer.ReadStep); break;
                case "units": _units = from.List(CallRecordFieldsReader.Unit); break;
                case "origin": _origin = EmergencyRecordSerializer.ReadOrigin(from); break;
                case "leftovers": _leftovers = from.List(EmergencyRecordSerializer.ReadLeftover); break;
                case "closed": _closed = from.Flag(); break;
                default: from.PassOver(); break;
            }
    }

    /// <summary>Creates the known state, given the desired state of the call.</summary>
    public KnownCall Of(DesiredCall desired) => new()
    {
        Presence = _presence,
        CallId = _callId,
        IsEmergency = _emergency,
        Details = _detailsAsDesired ? desired.Details : _details ?? KnownCall.Nothing.Details,
        Place = _placeAsDesired ? desired.Place : _place,
        NotesSent = _notesSent,
        NoteInDoubt = _noteInDoubt,
        InDoubt = _inDoubt,
        Units = _units,
        Closed = _closed,
        Origin = _origin,
        Leftovers = _leftovers,
    };
}
