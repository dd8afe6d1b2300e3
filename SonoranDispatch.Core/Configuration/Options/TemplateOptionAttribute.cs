using System.Globalization;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Configuration.Options;

/// <summary>Text with placeholders. Only the given placeholders are allowed.</summary>
/// <param name="meaning">What the option does.</param>
/// <param name="longest">The maximum length in characters.</param>
/// <param name="names">The placeholders allowed.</param>
internal sealed class TemplateOptionAttribute(string meaning, int longest, params string[] names) : OptionAttribute(meaning)
{
    /// <inheritdoc />
    public override string Limits(Type type) =>
        string.Format(CultureInfo.InvariantCulture, "text of up to {0} characters with any of {1}", longest, string.Join(" ", names.Select(name => "{" + name + "}")));

    /// <inheritdoc />
    public override JObject Schema(Type type) => new()
    {
        ["type"] = "string",
        ["maxLength"] = longest,
        ["pattern"] = @"^([^{\u0000-\u001f]|\{(" + string.Join("|", names) + @")\}|\{(?![A-Za-z0-9]+\}))*$",
    };

    /// <inheritdoc />
    public override MessageDefinition? Read(JToken token, Type type, out object? value) =>
        ReadText(token, text => text.Length <= longest && !text.Any(char.IsControl) && Placeholders.NamesIn(text).All(names.Contains) ? text : null, out value);
}
