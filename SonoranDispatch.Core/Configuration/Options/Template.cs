using System.Globalization;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Locales;

namespace SonoranDispatch.Configuration.Options;

/// <summary>Text with placeholders, of which only some mean something.</summary>
/// <param name="longest">The most characters.</param>
/// <param name="names">The placeholders allowed.</param>
internal sealed class Template(int longest, params string[] names) : ValueShape<string>
{
    /// <inheritdoc />
    public override string Limits => string.Format(
        CultureInfo.InvariantCulture,
        "text of up to {0} characters with any of {1}",
        longest,
        string.Join(" ", names.Select(name => "{" + name + "}")));

    /// <inheritdoc />
    public override JObject Schema => new()
    {
        ["type"] = "string",
        ["maxLength"] = longest,
        ["pattern"] = @"^([^{\u0000-\u001f]|\{(" + string.Join("|", names) + @")\}|\{(?![A-Za-z0-9]+\}))*$",
    };

    /// <inheritdoc />
    public override ValueFault Read(JToken token, out string value)
    {
        value = "";
        if (token.Type != JTokenType.String) return ValueFault.WrongType;

        value = token.Value<string>()!;
        var fits = value.Length <= longest
            && !value.Any(char.IsControl)
            && Placeholders.NamesIn(value).All(name => names.Contains(name, StringComparer.Ordinal));
        return fits ? ValueFault.None : ValueFault.OutOfRange;
    }

    /// <inheritdoc />
    public override JToken Write(string value) => value;
}
