using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration.Reading;

/// <summary>Reads settings from config.json as their properties declare them, and collects the problems.</summary>
/// <param name="root">The root of config.json. Empty if there is no file.</param>
/// <param name="problems">The list that problems are added to.</param>
internal sealed class OptionReader(JObject root, List<SettingsProblem> problems)
{
    private static readonly MethodInfo Clone = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>The list that problems are added to.</summary>
    public List<SettingsProblem> Problems => problems;

    /// <summary>Returns a section's settings: the defaults, overridden by every valid value in the file. For a table, the dictionary of its entries.</summary>
    public object Read(OptionSection section)
    {
        if (section.Table is not null) return ReadTable(section, section.Table);

        var settings = Clone.Invoke(section.Defaults, null)!;
        foreach (var option in section.Options)
        {
            var former = option.Declared.FormerPath;
            var path = former.Length > 0 && At(option.Path) is null ? former : option.Path;
            if (At(path) is { } token && TryRead(option, path, token, out var value)) option.Set(settings, value);
        }

        foreach (var (property, inner) in section.Sections) property.SetValue(settings, Read(inner), null);
        return settings;
    }

    /// <summary>Returns the token at a path, or <c>null</c> if there is none.</summary>
    public JToken? At(string path)
    {
        JToken? token = root;
        foreach (var segment in path.Split('.')) token = (token as JObject)?[segment];
        return token;
    }

    /// <summary>Returns whether a value is allowed. If it is not, a problem is added.</summary>
    /// <param name="option">The option to read.</param>
    /// <param name="path">The path in the file, or the convar's name.</param>
    /// <param name="token">The value found.</param>
    /// <param name="value">The value to use: the option's default if the one found is not allowed.</param>
    public bool TryRead(Option option, string path, JToken token, out object? value)
    {
        if (option.Read(token, out value) is not { } wrong) return true;

        value = option.Default;
        var used = option.Declared.IsSecret ? "nothing" : ValueDescriber.OfDefault(option.DefaultToken);
        var culprit = option.Culprit(token);
        var part = path + culprit.Path.Substring(token.Path.Length);
        problems.Add(new SettingsProblem(wrong, part, ValueDescriber.Of(culprit, option.Declared.IsSecret), option.Limits, used));
        return false;
    }

    // The built-in entries as the owner changed them, then the owner's own entries that are complete.
    private IDictionary ReadTable(OptionSection table, TableAttribute declared)
    {
        var entries = (IDictionary)Activator.CreateInstance(table.Defaults.GetType(), StringComparer.Ordinal)!;
        foreach (DictionaryEntry builtIn in (IDictionary)table.Defaults) entries[builtIn.Key] = Read(table.Entry((string)builtIn.Key, builtIn.Value));

        foreach (var property in (At(table.Path) as JObject ?? []).Properties())
        {
            if (property.Value is not JObject own || entries.Contains(property.Name)) continue;
            var entry = table.Entry(property.Name, table.NewEntry(property.Name));
            if (IsUsable(declared, property.Name, own, entry)) entries[property.Name] = Read(entry);
        }

        return entries;
    }

    private bool IsUsable(TableAttribute declared, string id, JObject own, OptionSection entry)
    {
        if (!Regex.IsMatch(id, declared.IdPattern, RegexOptions.CultureInvariant))
        {
            problems.Add(new SettingsProblem(Messages.ConfigOutOfRange, entry.Path, "an entry named so", "an id: " + declared.IdForm, "nothing"));
            return false;
        }

        var missing = string.Join(", ", entry.Options.Where(option => option.Declared.IsRequired && IsMissing(option, own)).Select(option => option.Key));
        if (missing.Length > 0) problems.Add(new SettingsProblem(Messages.ConfigCommandIncomplete, entry.Path, missing, missing, "nothing"));
        return missing.Length == 0;
    }

    private static bool IsMissing(Option option, JObject own) => own[option.Key] is not { } token || option.Read(token, out _) is not null;
}
