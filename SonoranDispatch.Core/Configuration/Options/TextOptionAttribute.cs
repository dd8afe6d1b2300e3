using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Configuration.Options;

/// <summary>Text up to a maximum length and, if given, of a certain form. A list of such texts if the property holds a list. Surrounding spaces are trimmed.</summary>
/// <param name="meaning">What the option does.</param>
/// <param name="longest">The maximum length in characters.</param>
internal sealed class TextOptionAttribute(string meaning, int longest) : OptionAttribute(meaning)
{
    /// <summary>The form of the text, in words. Empty for any text without control characters.</summary>
    public string Form { get; set; } = "";

    /// <summary>The form of the text, as a regular expression that both .NET and editors understand.</summary>
    public string Pattern { get; set; } = TextForms.NoControls;

    /// <summary>The maximum number of entries in a list.</summary>
    public int MostEntries { get; set; } = 50;

    private string OneLimits => string.Format(CultureInfo.InvariantCulture, "text of up to {0} characters{1}", longest, Form.Length > 0 ? ": " + Form : "");

    private JObject OneSchema => new() { ["type"] = "string", ["maxLength"] = longest, ["pattern"] = Pattern };

    /// <inheritdoc />
    public override string Limits(Type type) =>
        IsList(type) ? string.Format(CultureInfo.InvariantCulture, "a list of up to {0} entries, each {1}", MostEntries, OneLimits) : OneLimits;

    /// <inheritdoc />
    public override JObject Schema(Type type) => IsList(type) ? new() { ["type"] = "array", ["maxItems"] = MostEntries, ["items"] = OneSchema } : OneSchema;

    /// <inheritdoc />
    public override OptionValueError Read(JToken token, Type type, out object? value)
    {
        var error = IsList(type) ? ReadList(token, out var list) : ReadOne(token, out list);
        value = IsList(type) ? list : list.FirstOrDefault() ?? "";
        return error;
    }

    private OptionValueError ReadList(JToken token, out IReadOnlyList<string> texts)
    {
        texts = [];
        if (token is not JArray list) return OptionValueError.WrongType;
        if (list.Count > MostEntries) return OptionValueError.OutOfRange;

        var read = new List<string>(list.Count);
        foreach (var item in list)
        {
            var error = ReadOne(item, out var text);
            if (error != OptionValueError.None) return error;
            read.Add(text[0]);
        }

        texts = read;
        return OptionValueError.None;
    }

    private OptionValueError ReadOne(JToken token, out IReadOnlyList<string> text)
    {
        text = [];
        if (token.Type != JTokenType.String) return OptionValueError.WrongType;

        var trimmed = token.Value<string>()!.Trim();
        text = [trimmed];
        return trimmed.Length <= longest && Regex.IsMatch(trimmed, Pattern, RegexOptions.CultureInvariant) ? OptionValueError.None : OptionValueError.OutOfRange;
    }

    private static bool IsList(Type type) => type != typeof(string);
}
