using SonoranDispatch.Diagnostics;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Locales;

/// <summary>All texts in one language. A text that the language lacks is in English.</summary>
public sealed class Locale
{
    /// <summary>The fallback language.</summary>
    public const string English = "en";

    /// <summary>The languages that are shipped. An owner can add others.</summary>
    public const string Languages = "de, en, es, fr, pl, pt-BR";

    private readonly IReadOnlyDictionary<string, string> _texts;

    private Locale(string name, IReadOnlyDictionary<string, string> texts)
    {
        Name = name;
        _texts = texts;
    }

    /// <summary>The language in use: the requested one, or "en" if it does not exist or cannot be read.</summary>
    public string Name { get; }

    /// <summary>
    /// Reads a locale. Never fails: a missing text falls back to English, and a text missing there to its own key. The log names each missing
    /// text once.
    /// </summary>
    /// <param name="name">The language, such as "de".</param>
    /// <param name="file">Returns the content of a file by its path in the resource's folder ("locales/de.json"), or null if there is none.</param>
    /// <param name="log">Receives what is missing or wrong.</param>
    /// <param name="otherKeys">Keys of texts that must exist in addition to <see cref="TextKeys.All"/>.</param>
    public static Locale Read(string name, Func<string, string?> file, ILog log, IEnumerable<string>? otherKeys = null)
    {
        var english = ReadEnglish(file, log, otherKeys ?? []);
        var isEnglish = string.Equals(name, English, StringComparison.OrdinalIgnoreCase);
        var own = isEnglish ? null : ReadOwn(name, file, log);
        if (own is null) return new Locale(English, english);

        var merged = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in own) merged[pair.Key] = pair.Value;
        foreach (var pair in english)
        {
            if (merged.ContainsKey(pair.Key)) continue;
            log.Write(Messages.LocaleTextMissing, pair.Key, name);
            merged[pair.Key] = pair.Value;
        }

        return new Locale(name, merged);
    }

    /// <summary>Returns a text with its placeholders filled. Returns the key if there is no such text.</summary>
    /// <param name="key">A member of <see cref="TextKeys"/>.</param>
    /// <param name="values">Values for the placeholders. Each is inserted once and literally.</param>
    public string Text(string key, params (string Name, object? Value)[] values) =>
        _texts.TryGetValue(key, out var text) ? Placeholders.Fill(text, values) : key;

    /// <summary>Returns whether a text with this key exists.</summary>
    public bool Has(string key) => _texts.ContainsKey(key);

    /// <summary>Returns the texts of a section by the rest of their keys, with placeholders not filled. For code that fills them itself, such as the page.</summary>
    /// <param name="section">The first part of the keys, without the dot.</param>
    public IReadOnlyDictionary<string, string> Section(string section) => _texts
        .Where(pair => pair.Key.StartsWith(section + ".", StringComparison.Ordinal))
        .ToDictionary(pair => pair.Key.Substring(section.Length + 1), pair => pair.Value, StringComparer.Ordinal);

    private static IReadOnlyDictionary<string, string> ReadEnglish(Func<string, string?> file, ILog log, IEnumerable<string> otherKeys)
    {
        var path = PathOf(English);
        var json = file(path);
        var english = json is null ? null : LocaleFileReader.Read(json, path, log);
        if (english is null)
        {
            log.Write(Messages.LocaleEnglishMissing, path);
            return new Dictionary<string, string>(StringComparer.Ordinal);
        }

        foreach (var key in TextKeys.All.Concat(otherKeys).OrderBy(key => key, StringComparer.Ordinal).Where(key => !english.ContainsKey(key)))
            log.Write(Messages.LocaleEnglishTextMissing, key);
        return english;
    }

    private static IReadOnlyDictionary<string, string>? ReadOwn(string name, Func<string, string?> file, ILog log)
    {
        var path = PathOf(name);
        if (file(path) is { } json) return LocaleFileReader.Read(json, path, log);
        log.Write(Messages.LocaleUnknown, name, Languages);
        return null;
    }

    private static string PathOf(string name) => "locales/" + name + ".json";
}
