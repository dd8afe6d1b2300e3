namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>What a scenario measured, as rows of text under headings.</summary>
/// <param name="Headings">The first row.</param>
/// <param name="Rows">As many values each as there are headings.</param>
public sealed record ScenarioTable(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The rows as lines, columns under each other.</summary>
    public IEnumerable<string> Lines()
    {
        var widths = Headings.Select((heading, column) => Math.Max(heading.Length, Rows.Select(row => row[column].Length).DefaultIfEmpty().Max())).ToList();
        foreach (var row in Rows.Prepend(Headings))
            yield return string.Join("  ", row.Select((value, column) => value.PadRight(widths[column]))).TrimEnd();
    }
}
