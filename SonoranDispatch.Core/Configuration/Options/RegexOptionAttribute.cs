using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration.Options;

/// <summary>A regular expression.</summary>
/// <param name="meaning">What the option does.</param>
/// <param name="longest">The maximum length in characters.</param>
internal sealed class RegexOptionAttribute(string meaning, int longest) : OptionAttribute(meaning)
{
    /// <inheritdoc />
    public override string Limits(Type type) => string.Format(CultureInfo.InvariantCulture, "a regular expression of 1 to {0} characters", longest);

    /// <inheritdoc />
    public override JObject Schema(Type type) => new() { ["type"] = "string", ["format"] = "regex", ["minLength"] = 1, ["maxLength"] = longest };

    /// <inheritdoc />
    public override MessageDefinition? Read(JToken token, Type type, out object? value) =>
        ReadText(token, text => text.Length >= 1 && text.Length <= longest && IsValid(text) ? text : null, out value);

    private static bool IsValid(string text)
    {
        try
        {
            _ = new Regex(text, RegexOptions.CultureInvariant);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
