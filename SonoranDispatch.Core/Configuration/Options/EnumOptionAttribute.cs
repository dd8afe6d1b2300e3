using Newtonsoft.Json.Linq;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration.Options;

/// <summary>One of a fixed set of words, spelled exactly: the names of an enum's values with the first letter in lower case. For a [Flags] enum, a list of them.</summary>
/// <param name="meaning">What the option does.</param>
/// <param name="words">The words allowed; a number is the value of that number. If none are given, all names of the enum except "None".</param>
internal sealed class EnumOptionAttribute(string meaning, params string[] words) : OptionAttribute(meaning)
{
    /// <inheritdoc />
    public override bool MayBePrivate => false;

    /// <inheritdoc />
    public override string Limits(Type type) => (IsList(type) ? "a list of any of " : "one of ") + string.Join(", ", Words(type));

    /// <inheritdoc />
    public override JObject Schema(Type type)
    {
        var word = new JObject { ["type"] = "string", ["enum"] = new JArray(Words(type)) };
        return IsList(type) ? new() { ["type"] = "array", ["items"] = word } : word;
    }

    /// <inheritdoc />
    public override MessageDefinition? Read(JToken token, Type type, out object? value)
    {
        value = null;
        if (IsList(type) && token is not JArray) return Messages.ConfigWrongType;

        IEnumerable<JToken> found = IsList(type) ? token.Children() : [token];
        foreach (var word in found)
        {
            if (word.Type != JTokenType.String) return Messages.ConfigWrongType;
            if (!Words(type).Contains(word.Value<string>(), StringComparer.Ordinal)) return Messages.ConfigUnknownWord;
        }

        // An empty list is 0.
        value = Enum.Parse(type, string.Join(",", found.Select(word => word.Value<string>()).DefaultIfEmpty("0")), ignoreCase: true);
        return null;
    }

    /// <inheritdoc />
    public override JToken Culprit(JToken token, Type type) => IsList(type) && token is JArray list
        ? list.FirstOrDefault(word => word.Type != JTokenType.String || !Words(type).Contains(word.Value<string>(), StringComparer.Ordinal)) ?? token
        : token;

    /// <inheritdoc />
    public override JToken Write(object value)
    {
        var type = value.GetType();
        if (!IsList(type)) return Words(type).First(word => Enum.Parse(type, word, ignoreCase: true).Equals(value));
        return new JArray(Words(type).Where(word => ((Enum)value).HasFlag((Enum)Enum.Parse(type, word, ignoreCase: true))));
    }

    private IEnumerable<string> Words(Type type) => words.Length > 0 ? words : Enum.GetNames(type).Where(name => name != "None").Select(OptionPath.KeyOf);

    private static bool IsList(Type type) => type.IsDefined(typeof(FlagsAttribute), false);
}
