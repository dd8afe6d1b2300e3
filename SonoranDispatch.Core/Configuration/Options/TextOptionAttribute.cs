using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Diagnostics;

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

    /// <inheritdoc />
    public override string Limits(Type type)
    {
        var one = string.Format(CultureInfo.InvariantCulture, "text of up to {0} characters{1}", longest, Form.Length > 0 ? ": " + Form : "");
        return IsList(type) ? string.Format(CultureInfo.InvariantCulture, "a list of up to {0} entries, each {1}", MostEntries, one) : one;
    }

    /// <inheritdoc />
    public override JObject Schema(Type type)
    {
        var one = new JObject { ["type"] = "string", ["maxLength"] = longest, ["pattern"] = Pattern };
        return IsList(type) ? new() { ["type"] = "array", ["maxItems"] = MostEntries, ["items"] = one } : one;
    }

    /// <inheritdoc />
    public override MessageDefinition? Read(JToken token, Type type, out object? value)
    {
        if (!IsList(type)) return ReadText(token, Allowed, out value);

        var texts = new List<string>();
        value = texts;
        if (token is not JArray list) return Messages.ConfigWrongType;
        if (list.Count > MostEntries) return Messages.ConfigOutOfRange;

        foreach (var item in list)
        {
            if (ReadText(item, Allowed, out var text) is { } wrong) return wrong;
            texts.Add((string)text!);
        }

        return null;
    }

    /// <inheritdoc />
    public override JToken Culprit(JToken token, Type type) => IsList(type) && token is JArray list && list.Count <= MostEntries
        ? list.FirstOrDefault(item => ReadText(item, Allowed, out _) is not null) ?? token
        : token;

    private string? Allowed(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length <= longest && Regex.IsMatch(trimmed, Pattern, RegexOptions.CultureInvariant) ? trimmed : null;
    }

    private static bool IsList(Type type) => type != typeof(string);
}

/// <summary>Text formats that several options share: as regular expressions that both .NET and editors understand, and in words.</summary>
internal static class TextForms
{
    /// <summary>Any text without control characters.</summary>
    public const string NoControls = @"^[^\u0000-\u001f]*$";

    public const string Ace = "^[A-Za-z0-9_.-]*$";
    public const string AceForm = "an ACE, or empty";

    public const string Resource = "^[A-Za-z0-9_.-]*$";
    public const string ResourceForm = "a resource's name";

    public const string Id = "^[a-z0-9_-]{1,32}$";
    public const string IdForm = "lower-case letters, digits, _ and -";
}
