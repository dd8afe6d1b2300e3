using Newtonsoft.Json;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Tests.Calls;

/// <summary>Serializes a call completely to text, so that two calls can be compared by value. Lists and maps in records compare by reference.</summary>
internal static class CallText
{
    private static readonly JsonSerializerSettings All = new() { TypeNameHandling = TypeNameHandling.Objects, Formatting = Formatting.Indented };

    public static string Of(Call call)
    {
        // The types of lists and maps do not matter, only their contents.
        var text = JsonConvert.SerializeObject(call, All);
        return string.Join('\n', text.Split('\n').Where(line => !line.Contains("\"$type\": \"System.", StringComparison.Ordinal)));
    }
}
