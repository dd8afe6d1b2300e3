using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Configuration.Options;

/// <summary>Text in quotes, up to a length, and of a form where one is given. It is kept as written, but for blanks around it.</summary>
/// <param name="longest">The most characters.</param>
/// <param name="form">What it looks like, in words; empty for any text without control characters.</param>
/// <param name="pattern">The same as a regular expression both .NET and editors understand.</param>
internal sealed class Text(int longest, string form = "", string pattern = @"^[^\u0000-\u001f]*$") : ValueShape<string>
{
    /// <inheritdoc />
    public override string Limits =>
        string.Format(CultureInfo.InvariantCulture, "text of up to {0} characters{1}", longest, form.Length > 0 ? ": " + form : "");

    /// <inheritdoc />
    public override JObject Schema => new() { ["type"] = "string", ["maxLength"] = longest, ["pattern"] = pattern };

    /// <inheritdoc />
    public override ValueFault Read(JToken token, out string value)
    {
        value = "";
        if (token.Type != JTokenType.String) return ValueFault.WrongType;

        value = token.Value<string>()!.Trim();
        var fits = value.Length <= longest && Regex.IsMatch(value, pattern, RegexOptions.CultureInvariant);
        return fits ? ValueFault.None : ValueFault.OutOfRange;
    }

    /// <inheritdoc />
    public override JToken Write(string value) => value;
}
