using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Configuration.Options;

/// <summary>One of a few words, spelt exactly.</summary>
/// <typeparam name="T">What they stand for.</typeparam>
/// <param name="words">The words and what each means.</param>
internal sealed class Word<T>(params (string Name, T Meaning)[] words) : ValueShape<T>
    where T : struct, Enum
{
    /// <inheritdoc />
    public override string Limits => "one of " + string.Join(", ", words.Select(word => word.Name));

    /// <inheritdoc />
    public override JObject Schema => new() { ["type"] = "string", ["enum"] = new JArray(words.Select(word => word.Name)) };

    /// <inheritdoc />
    public override ValueFault Read(JToken token, out T value)
    {
        value = default;
        if (token.Type != JTokenType.String) return ValueFault.WrongType;

        var found = token.Value<string>();
        foreach (var (name, meaning) in words)
        {
            if (!string.Equals(name, found, StringComparison.Ordinal)) continue;
            value = meaning;
            return ValueFault.None;
        }

        return ValueFault.UnknownWord;
    }

    /// <inheritdoc />
    public override JToken Write(T value) => words.First(word => EqualityComparer<T>.Default.Equals(word.Meaning, value)).Name;
}
