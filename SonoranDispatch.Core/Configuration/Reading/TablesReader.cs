using Newtonsoft.Json.Linq;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration.Reading;

/// <summary>Reads the tables of departments and of kinds: the built-in entries as the owner changed them, and the owner's own.</summary>
/// <param name="options">The file.</param>
internal sealed class TablesReader(OptionReader options)
{
    private readonly Text id = new(32, "lower-case letters, digits, _ and -", "^[a-z0-9_-]{1,32}$");

    /// <summary>The departments, by id.</summary>
    public IReadOnlyDictionary<string, DepartmentSettings> Departments() =>
        Read("departments", BuiltInDepartments.All.ToDictionary(entry => entry.Id), name => new DepartmentSettings(name), (path, basis) => basis with
        {
            Names = Read(DepartmentOptions.Names, path, basis.Names),
            Jobs = Read(DepartmentOptions.Jobs, path, basis.Jobs),
            Ace = Read(DepartmentOptions.Ace, path, basis.Ace),
            Kinds = Read(DepartmentOptions.Kinds, path, basis.Kinds),
        });

    /// <summary>The kinds, by id.</summary>
    public IReadOnlyDictionary<string, KindSettings> Kinds() =>
        Read("kinds", BuiltInKinds.All.ToDictionary(entry => entry.Id), name => new KindSettings(name), (path, basis) =>
        {
            var title = Read(KindOptions.Title, path, basis.Title);
            return basis with
            {
                Title = title.Length > 0 ? title : basis.Title,
                DistanceMetres = Read(KindOptions.DistanceMetres, path, basis.DistanceMetres),
                Departments = Read(KindOptions.Departments, path, basis.Departments),
                MuteAllowed = Read(KindOptions.MuteAllowed, path, basis.MuteAllowed),
            };
        });

    private Dictionary<string, T> Read<T>(string section, Dictionary<string, T> entries, Func<string, T> fresh, Func<string, T, T> with)
    {
        foreach (var property in (options.At(section) as JObject ?? []).Properties())
        {
            if (property.Value is not JObject) continue;

            var path = section + "." + property.Name;
            if (id.Read(new JValue(property.Name), out _) != ValueFault.None)
                options.Problems.Add(new Problem(Messages.ConfigOutOfRange, path, "an entry named so", "an id: " + id.Limits, "nothing"));
            else entries[property.Name] = with(path, entries.TryGetValue(property.Name, out var basis) ? basis : fresh(property.Name));
        }

        return entries;
    }

    private T Read<T>(Option<T> option, string path, T otherwise) =>
        options.TryRead(option, path + "." + option.Key, otherwise, out var value) ? value : otherwise;
}
