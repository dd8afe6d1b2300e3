using System.Text.Json;

namespace SonoranDispatch.Benchmarks.Page;

/// <summary>One piece of work in Chromium's trace.</summary>
/// <param name="Name">What was done.</param>
/// <param name="Start">When it began, in microseconds.</param>
/// <param name="Duration">How long it took, in microseconds.</param>
/// <param name="Work">How long its thread worked in that time, in microseconds: other programs on the machine do not count.</param>
/// <param name="Thread">The process and thread that did it.</param>
internal sealed record TraceEvent(string Name, double Start, double Duration, double Work, string Thread)
{
    /// <summary>When it ended, in microseconds.</summary>
    public double End => Start + Duration;

    /// <summary>Reads an event of the trace.</summary>
    public static TraceEvent Read(JsonElement json) => new(
        json.GetProperty("name").GetString() ?? "",
        json.TryGetProperty("ts", out var start) ? start.GetDouble() : 0,
        json.TryGetProperty("dur", out var duration) ? duration.GetDouble() : 0,
        json.TryGetProperty("tdur", out var work) ? work.GetDouble() : 0,
        $"{json.GetProperty("pid")}/{json.GetProperty("tid")}");
}
