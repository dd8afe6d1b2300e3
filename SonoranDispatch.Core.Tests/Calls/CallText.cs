using Newtonsoft.Json;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Tests.Calls;

/// <summary>A call as text that shows all of it, so that two can be compared whole: lists and maps in records compare by reference.</summary>
internal static class CallText
{
    private static readonly JsonSerializerSettings All = new() { TypeNameHandling = TypeNameHandling.Objects, Formatting = Formatting.Indented };

    public static string Of(Call call)
    {
        // Kinds of lists and maps do not matter, what they hold does.
        var text = JsonConvert.SerializeObject(call, All);
        return string.Join('\n', text.Split('\n').Where(line => !line.Contains("\"$type\": \"System.", StringComparison.Ordinal)));
    }
}
