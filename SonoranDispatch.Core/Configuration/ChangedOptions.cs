using System.Collections;
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>
/// Names the options that differ from their defaults, for a text that the owner shows to others. Numbers, booleans and fixed words are shown; of everything
/// else only the path, because it may be a key, an address, a name or a place. Entries that the owner added are numbered, because their ids are names too.
/// </summary>
internal static class ChangedOptions
{
    /// <summary>Returns the options that differ, in the order of the documentation: <c>path = value</c>, or the path alone.</summary>
    public static IReadOnlyList<string> Of(Settings settings)
    {
        var account = settings.Cad.Account is { } own ? Differences(new OptionSection("cad", own), new OptionSection("cad", new CadAccount()), "cad") : [];
        return [.. account, .. Within(new OptionSection("", settings), OptionCatalogue.Root, "")];
    }

    private static IEnumerable<string> Within(OptionSection actual, OptionSection defaults, string shown)
    {
        if (actual.Table is not null) return Entries(actual, (IDictionary)defaults.Defaults, shown);

        var sections = actual.Sections.Zip(defaults.Sections, (one, other) =>
            Within(one.Section, other.Section, OptionPath.Join(shown, OptionPath.LastKey(one.Section.Path))));
        return Differences(actual, defaults, shown).Concat(sections.SelectMany(lines => lines));
    }

    private static IEnumerable<string> Entries(OptionSection table, IDictionary builtIn, string shown)
    {
        var own = 0;
        foreach (DictionaryEntry entry in (IDictionary)table.Defaults)
        {
            var id = (string)entry.Key;
            var isOwn = !builtIn.Contains(id);
            if (isOwn) own++;
            var path = OptionPath.Join(shown, isOwn ? "(own " + own.ToString(CultureInfo.InvariantCulture) + ")" : id);
            if (isOwn) yield return path;
            var defaults = isOwn ? table.NewEntry(id) : builtIn[id]!;
            foreach (var line in Within(table.Entry(id, entry.Value!), table.Entry(id, defaults), path)) yield return line;
        }
    }

    private static IEnumerable<string> Differences(OptionSection actual, OptionSection defaults, string shown) =>
        actual.Options.Zip(defaults.Options, (one, other) => (Option: one, Was: other.DefaultToken, Is: one.DefaultToken))
            .Where(pair => !JToken.DeepEquals(pair.Was, pair.Is))
            .Select(pair => OptionPath.Join(shown, pair.Option.Key) + Value(pair.Option.Declared, pair.Is));

    private static string Value(OptionAttribute declared, JToken value)
    {
        if (!declared.MayBePrivate) return " = " + value.ToString(Formatting.None);
        return value is JArray list ? " (entries: " + list.Count.ToString(CultureInfo.InvariantCulture) + ")" : "";
    }
}
