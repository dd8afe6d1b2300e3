using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Exports;

/// <summary>
/// The result of an export that changes something: <c>{ ok = true, call = 12 }</c>, or <c>{ ok = false, error = "SD-...", message = "..." }</c>.
/// </summary>
public static class ExportResult
{
    /// <summary>The export succeeded.</summary>
    /// <param name="call">The call concerned; <c>null</c> if there is none.</param>
    public static IDictionary<string, object?> Done(int? call = null)
    {
        var answer = new Dictionary<string, object?> { ["ok"] = true };
        if (call is { } number) answer["call"] = number;
        return answer;
    }

    /// <summary>The export failed.</summary>
    /// <param name="why">The reason: its code becomes the result's error.</param>
    /// <param name="values">The values for its text.</param>
    public static IDictionary<string, object?> Refused(MessageDefinition why, params object?[] values) => new Dictionary<string, object?>
    {
        ["ok"] = false,
        ["error"] = why.Code,
        ["message"] = MessageFormatter.Fill(why.Text, values),
    };
}
