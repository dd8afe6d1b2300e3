using BenchmarkDotNet.Attributes;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.OfficerUi;
using SonoranDispatch.Players;

namespace SonoranDispatch.Benchmarks;

/// <summary>
/// Measures how the nearest of 128 units on duty are found, half of which are on one of 64 calls. The cost of reading positions from the game is not
/// included. Budget: at most 50 microseconds.
/// </summary>
[MemoryDiagnoser]
public class FindingTheNearestUnits
{
    private static readonly Place Place = new(425.1, -979.2, 30.7);

    private readonly BenchmarkHarness _harness = new();
    private readonly Dictionary<int, OfficerSurvey.SeenOfficer> _seen = [];
    private IReadOnlyList<UnitOnDuty> _units = [];

    /// <summary>Makes the officers units, and puts half of them on calls.</summary>
    /// <exception cref="InvalidOperationException">There are not 128 units, 64 of them on a call.</exception>
    [GlobalSetup]
    public void SetUp()
    {
        for (var player = 4; player <= 512; player += 4)
        {
            _harness.Root.Units.Set(player, new CadUnit(player, [], "A-" + player, "Officer", "LSPD", false, false));
            _seen[player] = new OfficerSurvey.SeenOfficer("A-" + player, new Place((player * 7919 % 8000) - 4000, (player * 104_729 % 8000) - 4000, 30));
            if (player % 8 == 0) _harness.Root.Repository.Add(number => CallOf(number, new Responder(player, "A-" + player, null)));
        }

        _units = _harness.Root.Officers.Units.Read(_seen);
        if (_units.Count != 128 || _units.Count(static unit => unit.Call is not null) != 64) throw new InvalidOperationException("these are not the units to measure");
    }

    /// <summary>The units near one call, as a command or an open list shows them.</summary>
    [Benchmark]
    public int Nearest() => UnitDistances.Nearest(Place, _units).Count;

    /// <summary>The same, and who is on which call. Found once for everybody who looks at that moment.</summary>
    [Benchmark]
    public int FromOfficers() => UnitDistances.Nearest(Place, _harness.Root.Officers.Units.Read(_seen)).Count;

    private static Call CallOf(int number, Responder responder) => new()
    {
        Number = number,
        Uuid = Guid.NewGuid(),
        Kind = "traffic-stop",
        Caller = new Caller(1, "Jane Doe", false),
        AcceptedAt = DateTimeOffset.UnixEpoch,
        Responders = [responder],
        Desired = new DesiredCall { Details = new CallDetails { Title = "Traffic stop" } },
    };
}
