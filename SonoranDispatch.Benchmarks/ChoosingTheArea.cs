using BenchmarkDotNet.Attributes;
using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Duty;
using SonoranDispatch.Players;

namespace SonoranDispatch.Benchmarks;

/// <summary>
/// Measures how the area of a call is found among 50, on a server with 512 players, 128 of them officers. Budget: at most 50 microseconds a call with 2,000
/// points in all, and nothing allocated but the result.
/// </summary>
[MemoryDiagnoser]
public class ChoosingTheArea
{
    private const int Areas = 50;

    private readonly BenchmarkHarness _harness = new();
    private readonly Place _last = new(9_800, 0, 30);
    private readonly Place _corner = new(9_885, 85, 30);
    private readonly Place _nowhere = new(-9_000, 9_000, 30);
    private AreaSelector _beside = null!;
    private AreaSelector _overlapping = null!;
    private AreaSelector _detailed = null!;

    /// <summary>Builds areas beside each other, areas that all lie over each other, and areas with the most points that are possible.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        for (var player = 4; player <= 512; player += 4) _harness.Root.Units.Set(player, new Cad.CadUnit(player, [], "A-" + player, "Officer", player % 8 == 0 ? "LSPD" : "sheriff", false, false));
        (_beside, _overlapping, _detailed) = (Make(40, at => at * 200), Make(40, _ => 9_800), Make(2_000, at => at * 200));
    }

    /// <summary>The place is in the last of 50 areas of 40 points each.</summary>
    [Benchmark]
    public CallArea? Last() => _beside.Of("emergency", [], _last, "");

    /// <summary>No area holds the place.</summary>
    [Benchmark]
    public CallArea? Nowhere() => _beside.Of("emergency", [], _nowhere, "");

    /// <summary>The worst case: the place is within the bounds of all 50 areas, and none of them holds it.</summary>
    [Benchmark]
    public CallArea? WithinAllBounds() => _overlapping.Of("emergency", [], _corner, "");

    /// <summary>The same place as in the first, with 2,000 points in each of the 50 areas.</summary>
    [Benchmark]
    public CallArea? LastOfDetailed() => _detailed.Of("emergency", [], _last, "");

    private AreaSelector Make(int points, Func<int, double> centre)
    {
        var settings = SettingsReader.Read("""{ "departments": { "sheriff": { "service": "police" } } }""", _ => null).Settings;
        var areas = Enumerable.Range(0, Areas).ToDictionary(at => "Area " + at, at => new AreaSettings("Area " + at)
        {
            Departments = [at % 2 == 0 ? "police" : "sheriff"],
            Points = [.. Enumerable.Range(0, points).Select(corner => new AreaPoint(centre(at) + (99 * Math.Cos(2 * Math.PI * corner / points)), 99 * Math.Sin(2 * Math.PI * corner / points)))],
        });
        return new AreaSelector(areas, new DepartmentTable(settings.Departments), _harness.Root.Audience);
    }
}
