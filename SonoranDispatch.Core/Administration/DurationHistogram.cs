namespace SonoranDispatch.Administration;

/// <summary>
/// How many durations fell into each of 32 fixed steps: 5 s wide up to 20 s, 10 s up to 1 min, 15 s up to 2 min, 30 s up to 5 min, 1 min up to 10 min, then up
/// to 12, 15, 20, 25, 30, 45 and 60 min, 2 h, and beyond. Percentiles are exact to the step.
/// </summary>
public sealed class DurationHistogram
{
    // The longest duration of each step, in seconds. What is longer than the last is in the step after it.
    private static readonly int[] Longest =
    [
        5, 10, 15, 20, 30, 40, 50, 60, 75, 90, 105, 120, 150, 180, 210, 240, 270, 300, 360, 420, 480, 540, 600, 720, 900, 1_200, 1_500, 1_800, 2_700, 3_600, 7_200,
    ];

    private readonly int[] _counts = new int[Longest.Length + 1];

    /// <summary>The longest duration that is told from longer ones, in seconds.</summary>
    public static int Most => Longest[Longest.Length - 1];

    /// <summary>The number of steps.</summary>
    public static int Steps => Longest.Length + 1;

    /// <summary>How many durations there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many durations are in a step, from 0.</summary>
    public int this[int step] => _counts[step];

    /// <summary>Adds a duration.</summary>
    /// <param name="seconds">Whole seconds, from 0.</param>
    public void Add(int seconds)
    {
        var at = Array.BinarySearch(Longest, seconds);
        AddTo(at < 0 ? ~at : at, 1);
    }

    /// <summary>Adds durations to a step, from 0. A step or number that does not exist is ignored.</summary>
    public void AddTo(int step, int count)
    {
        if (step < 0 || step >= _counts.Length || count <= 0) return;

        _counts[step] += count;
        Count += count;
    }

    /// <summary>Adds all durations of another one.</summary>
    public void Add(DurationHistogram other)
    {
        for (var step = 0; step < _counts.Length; step++) AddTo(step, other[step]);
    }

    /// <summary>The end of the step in which a percentile falls: at least that share of the durations is not longer.</summary>
    /// <param name="percent">From 1 to 100.</param>
    /// <returns>Seconds; <see cref="int.MaxValue"/> for more than <see cref="Most"/>, null if there are no durations.</returns>
    public int? Percentile(int percent)
    {
        if (Count == 0) return null;

        var (rank, sum, step) = (((Count * (long)percent) + 99) / 100, 0L, 0);
        while (sum < rank) sum += _counts[step++];
        return step > Longest.Length ? int.MaxValue : Longest[step - 1];
    }
}
