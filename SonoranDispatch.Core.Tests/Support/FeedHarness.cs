using SonoranDispatch.Cad;
using SonoranDispatch.CadFeed;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Support;

/// <summary>All of Core with an account, and a board of the CAD on which a test acts as a dispatcher. Nothing is sent: reads and events are handed over.</summary>
internal sealed class FeedHarness
{
    public const int Officer = CoreHarness.Officer;
    public const int OfficersUnit = 12;
    public const int DispatchersUnit = 40;

    private readonly SortedDictionary<int, CadCall> _board = [];
    private readonly List<CadUnit> _units =
    [
        new(OfficersUnit, ["Officer Adams"], "A-12", "Adams", "Police", false, false),
        new(18, ["elsewhere"], "B-18", "Baker", "Police", false, false),
        new(DispatchersUnit, ["dispatcher"], "D-1", "Doe", "Dispatch", true, false),
    ];

    public FeedHarness(string config = """{ "cad": { "communityId": "city", "apiKey": "key-0815" }, "cadCalls": { "everySeconds": 0 } }""")
    {
        Core = new CoreHarness(config);
        SetUnits(_units);
        Tick();
        Read();
        Core.Clients.Sent.Clear();
    }

    public CoreHarness Core { get; }

    public CadCallFeed Feed => Core.Root.CadUpdates.Feed;

    public CallRepository Repository => Core.Root.Repository;

    public Call OnlyCall => Assert.Single(Repository.Calls);

    /// <summary>The calls in the CAD. A test changes them as a dispatcher would.</summary>
    public SortedDictionary<int, CadCall> Board => _board;

    /// <summary>The messages with cards that announce a call as new, for one officer.</summary>
    public int Cards(int player = Officer) => Core.Clients.To(player, EventNames.Call).Count(arguments => ((string)arguments[9]).Contains("\"isNew\":true", StringComparison.Ordinal));

    /// <summary>Adds a call that a dispatcher made.</summary>
    public CadCall Add(int callId, string title = "Robbery", string code = "", params int[] units) => _board[callId] = new CadCall
    {
        CallId = callId,
        Details = new CallDetails { Title = title, Code = code, Description = "Silent alarm", Primary = units.Length > 0 ? units[0] : null },
        Identifiers = units,
        SaysUnits = true,
    };

    /// <summary>Adds a call on the 911 list.</summary>
    public CadCall Add911(int callId, string description) => _board[callId] = new CadCall
    {
        CallId = callId,
        Emergency = new CadEmergency("Jane", "Grove Street", description, true),
        SaysUnits = true,
    };

    /// <summary>Makes a call of the game open in the CAD, as if its create had been answered.</summary>
    public CadCall Deliver(int number, int callId)
    {
        var call = Repository.Change(number, call => call with
        {
            Known = new KnownCall
            {
                Presence = CadPresence.Present,
                CallId = callId,
                Details = call.Desired.Details,
                Place = call.Desired.Place,
                NotesSent = call.Desired.Notes.Count,
                Units = call.Desired.Units,
                AnsweredAt = Core.Clock.Milliseconds,
            },
        })!;
        Core.Clock.Advance(1);
        return _board[callId] = new CadCall
        {
            CallId = callId,
            Details = call.Desired.Details,
            MetaData = CallMetaData.For(call.Uuid, call.Desired.Place),
            Notes = call.Desired.Notes,
            Identifiers = [.. call.Desired.Units.Select(unit => unit.IdentifierId).OfType<int>()],
            SaysUnits = true,
        };
    }

    /// <summary>Changes a call on the board.</summary>
    public CadCall Change(int callId, Func<CadCall, CadCall> change) => _board[callId] = change(_board[callId]);

    /// <summary>Reads the board as it is now, and applies the read.</summary>
    /// <param name="began">When the read was sent; null for now.</param>
    public void Read(long? began = null)
    {
        Feed.Take(Core.Root.Cad!, Listed(), began ?? Core.Clock.Milliseconds);
        while (Feed.IsApplying) Tick();
        Tick();
    }

    /// <summary>What a read of the board returns now.</summary>
    public CadCallList Listed() => new(
        [.. _board.Values.Where(call => call is { IsClosed: false, Details: not null })],
        [.. _board.Values.Where(call => call is { IsClosed: false, Details: null })],
        [.. _board.Values.Where(call => call.IsClosed)]);

    public void Tick() => Core.Tick();

    /// <summary>Takes units as a read of the CAD's units shows them.</summary>
    public void SetUnits(IEnumerable<CadUnit> units) => Core.Official.Units = new CadUnitList([.. units]);
}
