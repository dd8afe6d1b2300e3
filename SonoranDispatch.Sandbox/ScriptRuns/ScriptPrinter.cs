using System.Globalization;

namespace SonoranDispatch.Sandbox.ScriptRuns;

/// <summary>Prints what came of a script as text or as JSON.</summary>
public static class ScriptPrinter
{
    /// <summary>Prints the report as one JSON object.</summary>
    public static void PrintJson(ScriptReport report, TextWriter output) => ReportJson.Print(report, output);

    /// <summary>Prints the report as lines.</summary>
    public static void Print(ScriptReport report, TextWriter output)
    {
        if (report.Calls.Count == 0) output.WriteLine("no call");
        foreach (var call in report.Calls) Print(call, output);
        foreach (var joined in report.Joined) output.WriteLine(Text($"joined call {joined.Call} as a {joined.Reason}: {joined.Surface} {joined.Kind} \"{joined.Title}\" {joined.Code} \"{joined.Text}\""));
        foreach (var refused in report.Refused)
            output.WriteLine(refused.Call is { } call
                ? Text($"refused by the CAD: call {call}: {refused.Why}")
                : Text($"refused: {refused.Surface} {refused.Kind} \"{refused.Title}\" \"{refused.Text}\": {refused.Error} {refused.Why}"));
        if (report.Returned is { } returned) output.WriteLine("returned: " + returned);
        if (report.Error is { } error) output.WriteLine("error: " + error);
        output.WriteLine();
        foreach (var line in report.Log) output.WriteLine("  | " + line);
    }

    private static void Print(ScriptCall call, TextWriter output)
    {
        output.WriteLine(Text($"call {call.Call}: \"{call.Title}\" {(call.Code.Length == 0 ? "without a code" : call.Code)}, P{call.Priority}, kind {call.Kind}{(call.Panic ? ", panic" : "")}"));
        Line("CAD", call.Cad is { } cad ? Text($"{cad}, {call.Status}") : "does not have it; " + call.Status);
        Line("description", call.Description);
        Line("address", call.Address);
        Line("postal", call.Postal);
        Line("place", call is { X: { } x, Y: { } y } ? Text($"{x:0.0}, {y:0.0}") : "none");
        Line("departments", call.Departments.Count == 0 ? "all" : string.Join(", ", call.Departments));
        Line("heard by", call.HeardBy.Count == 0 ? "nobody" : string.Join(", ", call.HeardBy));
        Line("units", string.Join(", ", call.Units));
        foreach (var note in call.Notes) Line("note", note);

        void Line(string name, string value)
        {
            if (value.Length > 0) output.WriteLine("  " + name.PadRight(12) + value);
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
