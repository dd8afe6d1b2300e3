using System.Text.Encodings.Web;
using System.Text.Json;

namespace SonoranDispatch.Sandbox;

/// <summary>Prints a report as one JSON object, with the names that the command line's --json promises.</summary>
internal static class ReportJson
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Prints a report.</summary>
    public static void Print<T>(T report, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(report, Web));
}
