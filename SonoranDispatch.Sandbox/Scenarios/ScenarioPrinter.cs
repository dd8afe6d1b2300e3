using System.Text.Json;
using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>Prints a scenario's report as text or as JSON.</summary>
public static class ScenarioPrinter
{
    /// <summary>Prints the whole report as one JSON object.</summary>
    public static void PrintJson(ScenarioReport report, TextWriter output) => ReportJson.Print(report, output);

    /// <summary>Prints the checks and the measurements as lines. If nothing was measured, prints the calls and the requests instead.</summary>
    public static void Print(ScenarioReport report, TextWriter output)
    {
        foreach (var check in report.Checks) output.WriteLine($"{(check.Kept ? "kept  " : "BROKEN")} {check.Promise}{(check.Kept ? "" : " - seen: " + check.Seen)}");
        output.WriteLine();
        if (report.Table is { } table) PrintTable(table, output);
        else PrintStory(report, output);

        output.WriteLine(report.IsKept ? $"{report.Scenario}: every promise kept" : $"{report.Scenario}: {report.Checks.Count(check => !check.Kept)} promises broken");
    }

    private static void PrintTable(ScenarioTable table, TextWriter output)
    {
        foreach (var line in table.Lines()) output.WriteLine(line);
    }

    private static void PrintStory(ScenarioReport report, TextWriter output)
    {
        foreach (var call in report.Calls)
            output.WriteLine($"call {call.CallId} {call.Status} P{call.Priority} {call.Origin} \"{call.Title}\" {call.Address} [{call.Postal}] \"{call.Description}\" {JsonSerializer.Serialize(call.MetaData)}");

        foreach (var request in report.Requests)
            output.WriteLine($"{request.At,8} ms {request.Method,-6} {request.Path} -> {request.Status}");
    }
}
