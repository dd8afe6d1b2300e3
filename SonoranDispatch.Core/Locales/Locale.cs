using SonoranDispatch.Diagnostics;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Locales;

/// <summary>All texts in one language, with English in the place of what that language lacks.</summary>
public sealed class Locale
{
    /// <summary>The language everything falls back to.</summary>
    public const string English = "en";

    private readonly IReadOnlyDictionary<string, string> _texts;

    private Locale(string name, IReadOnlyDictionary<string, string> texts)
    {
        Name = name;
        _texts = texts;
    }

    /// <summary>The language in use: what was asked for, or "en" where that is not there.</summary>
    public string Name { get; }

    /// <summary>Reads a locale. It never fails: what is missing is English, what is missing there is the text's own name, and the log names each once.</summary>
    /// <param name="name">The language, such as "de".</param>
    /// <param name="file">A file's text by its path in the resource's folder ("locales/de.json"); <c>null</c> where there is none.</param>
    /// <param name="log">What is missing or wrong.</param>
    /// <param name="otherKeys">Names of texts that have to be there besides <see cref="TextKeys.All"/>.</param>
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

    /// <summary>A text with its values.</summary>
    /// <param name="key">A member of <see cref="TextKeys"/>.</param>
    /// <param name="values">What its placeholders stand for; each goes in once and literally.</param>
    public string Text(string key, params (string Name, object? Value)[] values) =>
        _texts.TryGetValue(key, out var text) ? Placeholders.Fill(text, values) : key;

    /// <summary>Whether there is such a text.</summary>
    public bool Has(string key) => _texts.ContainsKey(key);

    /// <summary>The texts whose names begin so, placeholders and all, by the rest of their names. For those who fill them themselves, like the page.</summary>
    /// <param name="section">The beginning, without its dot.</param>
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
        log.Write(Messages.LocaleUnknown, name);
        return null;
    }

    private static string PathOf(string name) => "locales/" + name + ".json";
}
