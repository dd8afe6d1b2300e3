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

    /// <summary>Returns a section's settings: the defaults, overridden by every valid value in the file.</summary>
    /// <param name="defaults">The values used if the file sets none. Not modified.</param>
    /// <param name="path">The section's path. Empty for the root.</param>
    public T Read<T>(T defaults, string path = "")
        where T : class => (T)ReadSection(defaults, path);

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
    /// <param name="otherwise">The value to use if this one is not allowed. The problem's text names it.</param>
    /// <param name="value">The value, or <paramref name="otherwise"/>.</param>
    public bool TryRead(Option option, string path, JToken token, object? otherwise, out object? value)
    {
        var error = option.Read(token, out value);
        if (error == OptionValueError.None) return true;

        value = otherwise;
        var kind = error switch
        {
            OptionValueError.WrongType => Messages.ConfigWrongType,
            OptionValueError.UnknownWord => Messages.ConfigUnknownWord,
            _ => Messages.ConfigOutOfRange,
        };
        var used = option.IsSecret || otherwise is null ? "nothing" : ValueDescriber.Of(option.Write(otherwise));
        problems.Add(new SettingsProblem(kind, path, ValueDescriber.Of(token, option.IsSecret), option.Limits, used));
        return false;
    }

    private object ReadSection(object defaults, string path)
    {
        var settings = Clone.Invoke(defaults, null)!;
        foreach (var option in SettingsShape.Options(defaults, path))
        {
            var found = option.FormerPath.Length > 0 && At(option.Path) is null ? option.FormerPath : option.Path;
            if (At(found) is { } token && TryRead(option, found, token, option.Default, out var value)) option.Set(settings, value);
        }

        foreach (var (property, _, key) in SettingsShape.Sections(defaults))
            property.SetValue(settings, ReadSection(property.GetValue(defaults, null)!, OptionPath.Join(path, key)), null);

        foreach (var (property, declared, key) in SettingsShape.Tables(defaults))
            property.SetValue(settings, ReadTable(declared, (IEnumerable)property.GetValue(defaults, null)!, key), null);

        return settings;
    }

    // The built-in entries as the owner changed them, then the owner's own entries that are complete.
    private IDictionary ReadTable(TableAttribute declared, IEnumerable builtIn, string path)
    {
        var entries = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), declared.Entry), StringComparer.Ordinal)!;
        var table = At(path) as JObject ?? [];
        foreach (var pair in builtIn)
        {
            var (id, entry) = ((string)Part(pair, "Key"), Part(pair, "Value"));
            entries[id] = table[id] is JObject ? ReadSection(entry, OptionPath.Join(path, id)) : entry;
        }

        foreach (var property in table.Properties())
        {
            var here = OptionPath.Join(path, property.Name);
            if (property.Value is JObject own && !entries.Contains(property.Name) && IsUsable(declared, property.Name, own, here))
                entries[property.Name] = ReadSection(SettingsShape.NewEntry(declared, property.Name), here);
        }

        return entries;
    }

    private bool IsUsable(TableAttribute declared, string id, JObject own, string path)
    {
        if (!Regex.IsMatch(id, declared.IdPattern, RegexOptions.CultureInvariant))
        {
            problems.Add(new SettingsProblem(Messages.ConfigOutOfRange, path, "an entry named so", "an id: " + declared.IdForm, "nothing"));
            return false;
        }

        var missing = SettingsShape.Options(SettingsShape.NewEntry(declared, id), path).Where(option => option.IsRequired && IsMissing(option, own)).Select(option => option.Key).ToArray();
        if (missing.Length == 0) return true;
        var keys = string.Join(", ", missing);
        problems.Add(new SettingsProblem(Messages.ConfigCommandIncomplete, path, keys, keys, "nothing"));
        return false;
    }

    private static bool IsMissing(Option option, JObject own) => own[option.Key] is not { } token || option.Read(token, out _) != OptionValueError.None;

    private static object Part(object pair, string name) => pair.GetType().GetProperty(name)!.GetValue(pair, null)!;
}
