using System.Globalization;
using System.Text;

namespace SonoranDispatch.Sandbox.Scripts;

/// <summary>An HTTP request to a resource of the game server.</summary>
/// <param name="Method">The method, in capitals.</param>
/// <param name="Path">The path below the resource's name, with its slash and any query.</param>
/// <param name="Body">The body.</param>
public sealed record LuaHttpRequest(string Method, string Path, string Body = "")
{
    /// <summary>The address that it comes from. Each may send 25 at once, and 10 a second.</summary>
    public string Address { get; init; } = "203.0.113.7:40000";

    /// <summary>The headers, with names as they were sent.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Content-Type"] = "application/json",
        ["Content-Length"] = Encoding.UTF8.GetByteCount(Body).ToString(CultureInfo.InvariantCulture),
    };
}
