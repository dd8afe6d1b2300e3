using Newtonsoft.Json.Linq;

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
    public override OptionValueError Read(JToken token, Type type, out object? value)
    {
        value = "";
        if (token.Type != JTokenType.String) return OptionValueError.WrongType;

        var text = token.Value<string>()!.Trim();
        if (text.Length == 0) return OptionValueError.None;
        if (text.Any(character => char.IsControl(character) || char.IsWhiteSpace(character) || character is '\\' or '?' or '#' or '@')) return OptionValueError.OutOfRange;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address)) return OptionValueError.OutOfRange;

        var isSafe = address.Scheme == "https" || (address.Scheme == "http" && address.IsLoopback);
        if (!isSafe || address.Host.Length == 0) return OptionValueError.OutOfRange;

        // Use the parsed form that was checked, not the text.
        value = address.GetLeftPart(UriPartial.Path).TrimEnd('/');
        return OptionValueError.None;
    }
}
