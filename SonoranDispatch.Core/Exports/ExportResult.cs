using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Exports;

/// <summary>What an export that changes something answers: <c>{ ok = true, call = 12 }</c>, or <c>{ ok = false, error = "SD-...", message = "..." }</c>.</summary>
public static class ExportResult
{
    /// <summary>It is done.</summary>
    /// <param name="call">The call it is about; <c>null</c> where it is about none.</param>
    public static IDictionary<string, object?> Done(int? call = null)
    {
        var answer = new Dictionary<string, object?> { ["ok"] = true };
        if (call is { } number) answer["call"] = number;
        return answer;
    }

    /// <summary>It is not done.</summary>
    /// <param name="why">Why: its code is the answer's error.</param>
    /// <param name="values">What its text names.</param>
    public static IDictionary<string, object?> Refused(MessageDefinition why, params object?[] values) => new Dictionary<string, object?>
    {
        ["ok"] = false,
        ["error"] = why.Code,
        ["message"] = MessageFormatter.Fill(why.Text, values),
    };
}
