using BenchmarkDotNet.Attributes;
using SonoranDispatch.OfficerUi;
using SonoranDispatch.Players;

namespace SonoranDispatch.Benchmarks;

/// <summary>
/// Measures how the nearest of 128 units are found, half of which are on a call. The cost of reading positions from the game is not included. Budget: at
/// most 50 microseconds.
/// </summary>
[MemoryDiagnoser]
public class FindingTheNearestUnits
{
    private static readonly Place Place = new(425.1, -979.2, 30.7);

    private readonly UnitOnDuty[] _units = [.. Enumerable.Range(1, 128).Select(UnitOf)];

    /// <summary>The units near one call, as a command or an open list shows them.</summary>
    [Benchmark]
    public int Nearest() => UnitDistances.Nearest(Place, _units).Count;

    private static UnitOnDuty UnitOf(int number)
    {
        var place = new Place((number * 7919 % 8000) - 4000, (number * 104_729 % 8000) - 4000, 30);
        return new UnitOnDuty(number, "A-" + number, [place], number % 2 == 0 ? number : null, "Traffic stop");
    }
}
