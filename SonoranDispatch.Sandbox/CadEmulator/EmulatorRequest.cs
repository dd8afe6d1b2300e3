using System.Text;

namespace SonoranDispatch.Sandbox.CadEmulator;

/// <summary>A request as it reaches the CAD. Its text form leaves out headers and body, which carry the key.</summary>
/// <param name="Method">GET, POST, PATCH, DELETE, in capitals.</param>
/// <param name="Path">Path with query, as on the request line: "/v2/emergency/servers/1/calls?type=0".</param>
/// <param name="Headers">Names and values; names are compared without regard to case.</param>
/// <param name="Body">The body's text; empty where there is none.</param>
public sealed record EmulatorRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>A request whose body came as bytes of UTF-8.</summary>
    public EmulatorRequest(string method, string path, IReadOnlyDictionary<string, string> headers, byte[] body)
        : this(method, path, headers, Encoding.UTF8.GetString(body))
    {
    }

    /// <summary>A header's value; empty where it was not sent.</summary>
    /// <param name="name">The header's name, in any case.</param>
    public string Header(string name)
    {
        foreach (var header in Headers)
        {
            if (string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)) return header.Value;
        }

        return "";
    }

    /// <inheritdoc />
    public override string ToString() => Method + " " + Path;
}
