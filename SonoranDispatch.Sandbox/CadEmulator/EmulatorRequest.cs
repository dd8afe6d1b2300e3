using System.Text;

namespace SonoranDispatch.Sandbox.CadEmulator;

/// <summary>A request to the CAD. Its string form leaves out headers and body, which carry the key.</summary>
/// <param name="Method">GET, POST, PATCH or DELETE, in capitals.</param>
/// <param name="Path">Path with query, as on the request line: "/v2/emergency/servers/1/calls?type=0".</param>
/// <param name="Headers">Names and values. Names are case-insensitive.</param>
/// <param name="Body">The body as text; empty if there is none.</param>
public sealed record EmulatorRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>Creates a request with a UTF-8 body.</summary>
    public EmulatorRequest(string method, string path, IReadOnlyDictionary<string, string> headers, byte[] body)
        : this(method, path, headers, Encoding.UTF8.GetString(body))
    {
    }

    /// <summary>Returns a header's value; empty if it was not sent.</summary>
    /// <param name="name">The header's name, case-insensitive.</param>
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
