namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>A scenario's measurements, as rows of text under headings.</summary>
/// <param name="Headings">The first row.</param>
/// <param name="Rows">Rows with as many values as there are headings.</param>
public sealed record ScenarioTable(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Returns the rows as lines with aligned columns.</summary>
    public IEnumerable<string> Lines()
    {
        var widths = Headings.Select((heading, column) => Math.Max(heading.Length, Rows.Select(row => row[column].Length).DefaultIfEmpty().Max())).ToList();
        foreach (var row in Rows.Prepend(Headings))
            yield return string.Join("  ", row.Select((value, column) => value.PadRight(widths[column]))).TrimEnd();
    }
}
