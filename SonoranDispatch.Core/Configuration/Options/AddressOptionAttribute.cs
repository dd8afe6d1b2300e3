using Newtonsoft.Json.Linq;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration.Options;

/// <summary>
/// An address that requests may be sent to: absolute https, or http to this machine. Anything else is refused, because every request
/// carries the key, and because passing a file address to the game server's HTTP client terminates the server.
/// </summary>
internal sealed class AddressOptionAttribute(string meaning) : OptionAttribute(meaning)
{
    /// <inheritdoc />
    public override string Limits(Type type) => "an https address without user name, query or fragment (http only to this machine itself)";

    /// <inheritdoc />
    public override JObject Schema(Type type) => new() { ["type"] = "string", ["pattern"] = @"^$|^https://[^\s?#@]+$|^http://(localhost|127\.[0-9.]+|\[::1\])(:[0-9]+)?(/[^\s?#@]*)?$" };

    /// <inheritdoc />
    public override MessageDefinition? Read(JToken token, Type type, out object? value) => ReadText(token, text => Allowed(text.Trim()), out value);

    private static string? Allowed(string text)
    {
        if (text.Length == 0) return text;
        if (text.Any(character => char.IsControl(character) || char.IsWhiteSpace(character) || character is '\\' or '?' or '#' or '@')) return null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address)) return null;

        var isSafe = address.Scheme == "https" || (address.Scheme == "http" && address.IsLoopback);
        if (!isSafe || address.Host.Length == 0) return null;

        // Use the parsed form that was checked, not the text.
        return address.GetLeftPart(UriPartial.Path).TrimEnd('/');
    }
}
