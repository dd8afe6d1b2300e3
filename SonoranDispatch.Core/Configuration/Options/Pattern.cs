using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Configuration.Options;

/// <summary>A regular expression.</summary>
/// <param name="longest">The most characters.</param>
internal sealed class Pattern(int longest) : ValueShape<string>
{
    /// <inheritdoc />
    public override string Limits => string.Format(CultureInfo.InvariantCulture, "a regular expression of 1 to {0} characters", longest);

    /// <inheritdoc />
    public override JObject Schema => new() { ["type"] = "string", ["format"] = "regex", ["minLength"] = 1, ["maxLength"] = longest };

    /// <inheritdoc />
    public override ValueFault Read(JToken token, out string value)
    {
        value = "";
        if (token.Type != JTokenType.String) return ValueFault.WrongType;

        value = token.Value<string>()!;
        return value.Length >= 1 && value.Length <= longest && IsOne(value) ? ValueFault.None : ValueFault.OutOfRange;
    }

    /// <inheritdoc />
    public override JToken Write(string value) => value;

    private static bool IsOne(string text)
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
