using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Configuration.Options;

/// <summary>One of a fixed set of words, spelled exactly: the names of an enum's values with the first letter in lower case. For a [Flags] enum, a list of them.</summary>
/// <param name="meaning">What the option does.</param>
/// <param name="words">The words allowed. If none are given, all names of the enum.</param>
internal sealed class EnumOptionAttribute(string meaning, params string[] words) : OptionAttribute(meaning)
{
    /// <inheritdoc />
    public override string Limits(Type type)
    {
        var list = string.Join(", ", Words(type));
        return IsList(type) ? "a list of any of " + list : "one of " + list;
    }

    /// <inheritdoc />
    public override JObject Schema(Type type)
    {
        var word = new JObject { ["type"] = "string", ["enum"] = new JArray(Words(type)) };
        return IsList(type) ? new() { ["type"] = "array", ["items"] = word } : word;
    }

    /// <inheritdoc />
    public override OptionValueError Read(JToken token, Type type, out object? value)
    {
        value = Enum.ToObject(type, 0);
        if (!IsList(type)) return ReadWord(token, type, out value);
        if (token is not JArray list) return OptionValueError.WrongType;

        var all = 0;
        foreach (var item in list)
        {
            var error = ReadWord(item, type, out var one);
            if (error != OptionValueError.None) return error;
            all |= Convert.ToInt32(one, System.Globalization.CultureInfo.InvariantCulture);
        }

        value = Enum.ToObject(type, all);
        return OptionValueError.None;
    }

    /// <inheritdoc />
    public override JToken Write(object value)
    {
        var type = value.GetType();
        if (!IsList(type)) return CamelCase.Of(value.ToString()!);
        return new JArray(Words(type).Where(word => ((Enum)value).HasFlag((Enum)Parse(type, word))));
    }

    private OptionValueError ReadWord(JToken token, Type type, out object? value)
    {
        value = null;
        if (token.Type != JTokenType.String) return OptionValueError.WrongType;
        var found = token.Value<string>()!;
        if (!Words(type).Contains(found, StringComparer.Ordinal)) return OptionValueError.UnknownWord;

        value = Parse(type, found);
        return OptionValueError.None;
    }

    private IEnumerable<string> Words(Type type) =>
        words.Length > 0 ? words : Enum.GetNames(type).Where(name => !IsList(type) || Convert.ToInt32(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture) != 0).Select(CamelCase.Of);

    private static object Parse(Type type, string word) => Enum.Parse(type, word, ignoreCase: true);

    private static bool IsList(Type type) => type.IsDefined(typeof(FlagsAttribute), false);
}
