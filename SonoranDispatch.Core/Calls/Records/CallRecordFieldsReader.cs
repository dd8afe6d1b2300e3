using System.Globalization;
using Newtonsoft.Json;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;

namespace SonoranDispatch.Calls.Records;

/// <summary>Reads the output of <see cref="CallRecordFieldsWriter"/>, in any order. Fields added by a later release are ignored.</summary>
internal static class CallRecordFieldsReader
{
    // Records of 0.1.0 contain neither field: there the kind decided.
    private const string PanicKind = "panic";
    private const string EmergencyKind = "emergency";

    private static readonly Caller Nobody = new(null, "", false);
    private static readonly DesiredCall Nothing = new();

    public static Call Read(RecordJsonReader from, out IReadOnlyList<int> pages)
    {
        var (version, number, uuid, kind, text, count, follows, delayed, twice, attended, fromCad) = (0, 0, Guid.Empty, (string?)null, "", 1, false, false, false, false, false);
        var (acceptedAt, closedAt, heardAt, refusal) = ((DateTimeOffset?)null, (DateTimeOffset?)null, (DateTimeOffset?)null, (Refusal?)null);
        var (caller, desired, known) = (Nobody, Nothing, (KnownCallReader?)null);
        var (panic, callClass, trust) = ((bool?)null, (CallClass?)null, TrustLevel.Server);
        var (account, listing) = ((AccountBinding?)null, CallListing.Dispatch);
        IReadOnlyList<RefusedChange> parked = [];
        var (command, unitPanic, vehicle) = ("", UnitPanic.None, VehicleFacts.None);
        IReadOnlyList<JoinedReport> joined = [];
        var (reminders, needs, times) = (0, 0, CallTimes.None);
        IReadOnlyList<string> departments = [], further = [];
        IReadOnlyList<Responder> responders = [];

        pages = [];
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "notePages": pages = from.List(static item => item.Int()); break;
                case "heardAt": heardAt = from.Date(); break;
                case "v": version = VersionOf(from); break;
                case "number": number = from.Int(); break;
                case "uuid": uuid = from.Uuid(); break;
                case "kind": kind = from.Text(); break;
                case "panic": panic = from.Int() != 0; break;
                case "class": callClass = (CallClass)from.Int(0, (int)CallClass.Automatic); break;
                case "trust": trust = (TrustLevel)from.Int(0, (int)TrustLevel.Server); break;
                case "listing": listing = EmergencyRecordSerializer.ListingOf(from.Int()); break;
                case "caller": caller = Caller(from); break;
                case "text": text = from.Text(); break;
                case "vehicle": vehicle = VehicleFactsSerializer.Read(from); break;
                case "departments": departments = from.Texts(); break;
                case "further": further = from.Texts(); break;
                case "reminders": reminders = from.Int(); break;
                case "needs": needs = from.Int(); break;
                case "responders": responders = from.List(Responder); break;
                case "follows": follows = from.Flag(); break;
                case "acceptedAt": acceptedAt = from.Date(); break;
                case "closedAt": closedAt = from.Date(); break;
                case "times": times = CallTimesSerializer.Read(from); break;
                case "count": count = from.Int(); break;
                case "command": command = from.Text(); break;
                case "joined": joined = from.List(Joined); break;
                case "attended": attended = from.Flag(); break;
                case "fromCad": fromCad = from.Flag(); break;
                case "delayed": delayed = from.Flag(); break;
                case "possiblyTwice": twice = from.Flag(); break;
                case "refusal": refusal = RefusedChangeSerializer.ReadRefusal(from); break;
                case "desired": desired = Desired(from); break;
                case "account": account = Account(from); break;
                case "known": known = new KnownCallReader(from); break;
                case "unitPanic": unitPanic = UnitPanicSerializer.Read(from); break;
                case "parked": parked = from.List(RefusedChangeSerializer.Read); break;
                default: from.PassOver(); break;
            }

        if (version == 0) throw new JsonException("it has no version");
        if (number < 1 || uuid == Guid.Empty || kind is null || acceptedAt is null) throw new JsonException("it lacks number, uuid, kind or date");

        return new Call
        {
            Number = number,
            Uuid = uuid,
            Kind = kind,
            IsPanic = panic ?? kind == PanicKind,
            Class = callClass ?? ClassOfFirstRelease(panic ?? kind == PanicKind, kind),
            Trust = trust,
            Listing = listing,
            Caller = caller,
            Text = text,
            Vehicle = vehicle,
            Departments = departments,
            FurtherDepartments = further,
            Reminders = reminders,
            Responders = responders,
            Needs = needs,
            FollowsCaller = follows,
            AcceptedAt = acceptedAt.Value,
            ClosedAt = closedAt,
            Times = times,
            CommandId = command,
            Count = count,
            Joined = joined,
            IsAttended = attended,
            IsFromCad = fromCad,
            Announcements = fromCad ? 0 : 1,
            Desired = desired,
            Account = account,
            HeardAt = heardAt,
            Known = known?.Of(desired) ?? KnownCall.Nothing,
            Refusal = refusal,
            UnitPanic = unitPanic,
            RefusedChanges = parked,
            Delayed = delayed,
            PossiblyTwice = twice,
        };
    }

    private static CallClass ClassOfFirstRelease(bool isPanic, string kind) => isPanic ? CallClass.Panic : kind == EmergencyKind ? CallClass.Emergency : CallClass.Normal;

    public static Place Place(RecordJsonReader from)
    {
        var (x, y, z, radius) = (double.NaN, double.NaN, double.NaN, (double?)null);
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "x": x = from.Double(); break;
                case "y": y = from.Double(); break;
                case "z": z = from.Double(); break;
                case "radius": radius = from.Double(); break;
                default: from.PassOver(); break;
            }

        return new Place(x, y, z, radius);
    }

    public static UnitTarget Unit(RecordJsonReader from)
    {
        var (user, identifier) = ((string?)null, (int?)null);
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "user": user = from.Text(); break;
                case "identifier": identifier = from.Int(); break;
                default: from.PassOver(); break;
            }

        return new UnitTarget(user, identifier);
    }

    // Checked before the other fields: in another version, the same names could mean something else.
    private static int VersionOf(RecordJsonReader from) =>
        from.Int() is var version && version is CallRecordSerializer.WithoutPages or CallRecordSerializer.Version
            ? version
            : throw new JsonException(string.Format(CultureInfo.InvariantCulture, "it is of version {0}, which this release does not know", version));

    private static AccountBinding Account(RecordJsonReader from)
    {
        var (address, server, key) = ("", 0, "");
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "address": address = from.Text(); break;
                case "server": server = from.Int(); break;
                case "key": key = from.Text(); break;
                default: from.PassOver(); break;
            }

        return new AccountBinding(address, server, key);
    }

    private static Caller Caller(RecordJsonReader from)
    {
        var (player, name, anonymous, licence) = ((int?)null, "", false, (string?)null);
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "player": player = from.Int(); break;
                case "name": name = from.Text(); break;
                case "anonymous": anonymous = from.Flag(); break;
                case "licence": licence = from.Text(); break;
                default: from.PassOver(); break;
            }

        return new Caller(player, name, anonymous) { Licence = licence };
    }

    private static Responder Responder(RecordJsonReader from)
    {
        var (player, label, unit, licence) = ((int?)null, "", (UnitTarget?)null, (string?)null);
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "player": player = from.Int(); break;
                case "label": label = from.Text(); break;
                case "unit": unit = Unit(from); break;
                case "licence": licence = from.Text(); break;
                default: from.PassOver(); break;
            }

        return new Responder(player, label, unit) { Licence = licence };
    }

    private static DesiredCall Desired(RecordJsonReader from)
    {
        var (details, place, closed) = (Nothing.Details, (Place?)null, false);
        var (notes, units) = (Nothing.Notes, Nothing.Units);
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "details": details = CallDetailsSerializer.Read(from); break;
                case "place": place = Place(from); break;
                case "notes": notes = from.List(NoteSerializer.Read); break;
                case "units": units = from.List(Unit); break;
                case "closed": closed = from.Flag(); break;
                default: from.PassOver(); break;
            }

        return new DesiredCall { Details = details, Place = place, Notes = notes, Units = units, Closed = closed };
    }

    private static JoinedReport Joined(RecordJsonReader from)
    {
        var (at, surface, reason, trust) = ((DateTimeOffset?)null, "", JoinReason.RepeatedAlert, TrustLevel.ClientAlert);
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "at": at = from.Date(); break;
                case "surface": surface = from.Text(); break;
                case "reason": reason = (JoinReason)from.Int(0, (int)JoinReason.TookOver); break;
                case "trust": trust = (TrustLevel)from.Int(0, (int)TrustLevel.Server); break;
                default: from.PassOver(); break;
            }

        return new JoinedReport(at ?? throw new JsonException("a joined report has no date"), surface, reason, trust);
    }
}
