using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.Tests.Calls;

/// <summary>Creates calls of every shape, the same calls for the same seed. Times of an earlier run already have the values they get after a restart.</summary>
internal sealed class RandomCalls(int seed)
{
    private static readonly string[] Letters = ["a", "Z", " ", "\"", "\\", "\n", "\0", "\u001f", "é", "ı", "İ", "ß", "\u2028", "漢", "🚓", "{0}", "</script>", "damaged:", "'"];

    private readonly Random _random = new(seed);

    public Call Next(int? number = null)
    {
        var call = Any(number);
        if (call.IsFromCad) call = call with { Announcements = 0 };
        return Flip() ? call : call with { Known = call.Known with { Details = call.Desired.Details, Place = call.Desired.Place } };
    }

    private Call Any(int? number) => new()
    {
        Number = number ?? _random.Next(1, int.MaxValue),
        Uuid = NextUuid(),
        Kind = Text(),
        IsPanic = Flip(),
        Class = (CallClass)_random.Next(4),
        Trust = (TrustLevel)_random.Next(4),
        Listing = _random.Next(3) switch { 0 => CallListing.Dispatch, 1 => CallListing.Auto, _ => CallListing.Emergency },
        Account = Flip() ? null : new AccountBinding("https://cad.example", _random.Next(1, 100), Text()),
        Caller = new Caller(Maybe(() => _random.Next()), Text(), Flip()) { Licence = MaybeText() },
        Text = Text(),
        Vehicle = Flip() ? VehicleFacts.None : new VehicleFacts(Text(), Text(), Text()),
        Departments = List(Text),
        Responders = List(Responder),
        Needs = _random.Next(21),
        FollowsCaller = Flip(),
        AcceptedAt = Date(),
        ClosedAt = Maybe(Date),
        HeardAt = Maybe(Date),
        Times = Flip() ? CallTimes.None : new CallTimes(Maybe(Date), Maybe(Date), Maybe(Date), Maybe(Date)),
        Count = _random.Next(1, 100),
        Desired = new DesiredCall { Details = Details(), Place = MaybePlace(), Notes = List(Note), Units = List(Unit), Closed = Flip() },
        Known = Known(),
        Refusal = Flip() ? NextRefusal() : null,
        UnitPanic = new UnitPanic { Wanted = Flip() ? Unit() : null, Held = Flip() ? Unit() : null, IsInDoubt = Flip() },
        RefusedChanges = List(() => new RefusedChange(Step(), NextRefusal())),
        Delayed = Flip(),
        IsAttended = Flip(),
        IsFromCad = Flip(),
    };

    private KnownCall Known() => new()
    {
        Presence = (CadPresence)_random.Next(3),
        CallId = _random.Next(),
        Details = Flip() ? new CallDetails() : Details(),
        Place = MaybePlace(),
        NotesSent = _random.Next(5),
        NoteInDoubt = Flip(),
        Units = List(Unit),
        Closed = Flip(),
        Origin = Flip() ? new EmergencyOrigin(_random.Next(1, 1_000), _random.Next(5)) : null,
        Leftovers = List(() => new CadLeftover(_random.Next(1, 1_000), Flip())),
    };

    private CallDetails Details() => new()
    {
        Origin = (CallOrigin)_random.Next(4),
        Status = (CallStatus)_random.Next(3),
        Priority = _random.Next(0, 4),
        Block = Text(),
        Address = Text(),
        Postal = Text(),
        Title = Text(),
        Code = Text(),
        Description = Text(),
        Primary = Maybe(() => _random.Next(-5, 5)),
        TrackPrimary = Flip(),
        DeleteAfterMinutes = Maybe(() => _random.Next()),
    };

    private CadStep Step() => _random.Next(14) switch
    {
        0 => new CadStep.Create(),
        1 => new CadStep.LookUp(),
        2 => new CadStep.Refresh(),
        3 => new CadStep.Edit(new CallChanges
        {
            Status = Maybe(() => (CallStatus)_random.Next(3)),
            Priority = Maybe(() => _random.Next(4)),
            Block = MaybeText(),
            Address = MaybeText(),
            Postal = MaybeText(),
            Title = MaybeText(),
            Code = MaybeText(),
            Description = MaybeText(),
        }),
        4 => new CadStep.Move(Place()),
        5 => new CadStep.SetPrimary(Maybe(() => _random.Next()), Flip()),
        6 => new CadStep.Attach(Unit()),
        7 => new CadStep.Detach(Unit()),
        8 => new CadStep.AddNote(_random.Next(3)),
        9 => new CadStep.LookUpNote(_random.Next(3)),
        10 => new CadStep.SetPanic(Unit(), Flip()),
        11 => new CadStep.CreateEmergency(),
        12 => new CadStep.Remove(_random.Next(), Flip()),
        _ => new CadStep.Close(),
    };

    private Place Place() => new(Coordinate(), Coordinate(), Coordinate(), Maybe(Coordinate));

    private Place? MaybePlace() => Flip() ? Place() : null;

    private double Coordinate() => _random.Next(4) switch
    {
        0 => _random.Next(-4000, 8000),
        1 => 0.1 + 0.2,
        2 => -1e-300,
        _ => (float)(_random.NextDouble() * 12_000) - 4_000,
    };

    private CallNote Note() => new(Text(), Text(), Date());

    private Responder Responder() => new(Maybe(() => _random.Next()), Text(), Flip() ? Unit() : null) { Licence = MaybeText() };

    private UnitTarget Unit() => new(MaybeText(), Maybe(() => _random.Next()));

    private Refusal NextRefusal() => new(Text(), Date());

    private DateTimeOffset Date() => new(_random.NextInt64(DateTime.MinValue.Ticks + TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.Zero);

    private Guid NextUuid()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private string Text() => string.Concat(Enumerable.Range(0, _random.Next(6)).Select(_ => Letters[_random.Next(Letters.Length)]));

    private string? MaybeText() => Flip() ? Text() : null;

    private T? Maybe<T>(Func<T> value)
        where T : struct => Flip() ? value() : null;

    private List<T> List<T>(Func<T> value) => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => value())];

    private bool Flip() => _random.Next(2) == 0;
}
