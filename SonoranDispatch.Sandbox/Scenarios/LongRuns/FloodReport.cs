using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Sandbox.Scenarios.LongRuns;

/// <summary>A report of somebody in need during a flood.</summary>
/// <param name="Kind">"panic", "911" or "robbery".</param>
/// <param name="Text">Its words, which no other report has.</param>
/// <param name="At">When it was made, in milliseconds of the game's timer.</param>
internal sealed record FloodReport(string Kind, string Text, long At)
{
    /// <summary>How long it took until the CAD had it, in milliseconds. Null if it never had.</summary>
    public long? Took { get; private set; }

    /// <summary>Finds the requests that created the calls of the reports.</summary>
    public static void FindIn(IReadOnlyList<RequestView> requests, IReadOnlyCollection<FloodReport> reports)
    {
        var creates = requests.Where(request => request.Path.EndsWith("/dispatch-calls", StringComparison.Ordinal) || request.Path.EndsWith("/new_dispatch", StringComparison.Ordinal)).ToList();
        foreach (var report in reports)
            if (creates.Find(request => request.Body.Contains(report.Text + "\"", StringComparison.Ordinal)) is { } create) report.Took = (long)(create.At + (create.Milliseconds ?? 0) - report.At);
    }
}
