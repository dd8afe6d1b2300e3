using BenchmarkDotNet.Attributes;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Players;

namespace SonoranDispatch.Benchmarks;

/// <summary>
/// Measures how the audience of a call is selected, on a server with 512 players. 128 of them are units on duty in two departments, and an eighth of
/// these have muted a kind. Budget: at most 50 microseconds and no allocations.
/// </summary>
[MemoryDiagnoser]
public class ChoosingTheAudience
{
    private readonly BenchmarkHarness _harness = new("""{ "kinds": { "noise": { "distanceMetres": 300 } } }""");
    private readonly List<int> _told = new(512);
    private Call _forAll = null!;
    private Call _forSome = null!;
    private Call _nearby = null!;

    /// <summary>Makes the officers units and mutes a kind for some of them.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        for (var player = 4; player <= 512; player += 4)
        {
            _harness.Root.Units.Set(player, new CadUnit(player, [], "A-" + player, "Officer", player % 8 == 0 ? "LSPD" : "LSFD", false, false));
            if (player % 32 == 0) _harness.Root.MutedKinds.SetMuted(player, "noise,fire");
        }

        (_forAll, _forSome, _nearby) = (CallOf("emergency"), CallOf("emergency", "LSPD", "medical"), CallOf("noise"));
    }

    /// <summary>A call for every department.</summary>
    [Benchmark]
    public int ForAll() => Fill(_forAll);

    /// <summary>A call for two departments, by the CAD's names.</summary>
    [Benchmark]
    public int ForSome() => Fill(_forSome);

    /// <summary>A call of a kind with a distance limit. The cost of reading positions from the game is not included.</summary>
    [Benchmark]
    public int Nearby() => Fill(_nearby);

    private static Call CallOf(string kind, params string[] departments) => new()
    {
        Number = 1,
        Uuid = Guid.Empty,
        Kind = kind,
        Caller = new Caller(1, "Jane Doe", false),
        Departments = departments,
        AcceptedAt = DateTimeOffset.UnixEpoch,
        Desired = new DesiredCall { Place = new Place(100, 0, 30) },
    };

    private int Fill(Call call)
    {
        _harness.Root.Audience.Fill(call, _told);
        return _told.Count;
    }
}
