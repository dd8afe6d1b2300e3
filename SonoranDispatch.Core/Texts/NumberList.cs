using System.Globalization;

namespace SonoranDispatch.Texts;

/// <summary>Lists numbers of calls in a line of the log.</summary>
public static class NumberList
{
    private const int MostNamed = 20;

    /// <summary>Returns the numbers, separated by commas; of more than 20 the first, followed by dots.</summary>
    public static string Of(IReadOnlyCollection<int> numbers) =>
        string.Join(", ", numbers.Take(MostNamed).Select(static number => number.ToString(CultureInfo.InvariantCulture))) + (numbers.Count > MostNamed ? ", ..." : "");
}
