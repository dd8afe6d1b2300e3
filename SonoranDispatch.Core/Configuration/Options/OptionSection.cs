using System.Reflection;

namespace SonoranDispatch.Configuration.Options;

/// <summary>An object of config.json: the root, a section, a table, or an entry of a table.</summary>
/// <param name="declared">What is declared about the section itself. <c>null</c> for the root.</param>
internal sealed class OptionSection(string path, object defaults, SectionAttribute? declared = null)
{
    /// <summary>The path in config.json ("cad.limits"). Empty for the root.</summary>
    public string Path => path;

    /// <summary>The default settings, whose properties declare what the section holds. For a table, the dictionary of its initial entries.</summary>
    public object Defaults => defaults;

    /// <summary>What the section is about, in one sentence.</summary>
    public string Meaning => declared?.Meaning ?? "";

    /// <summary>The declaration of a table; <c>null</c> if the section is none.</summary>
    public TableAttribute? Table => declared as TableAttribute;

    /// <summary>The options directly in the section, in the order of their properties.</summary>
    public IEnumerable<Option> Options =>
        from property in Properties
        let option = property.GetCustomAttribute<OptionAttribute>()
        where option is not null
        select new Option(path, property, option, defaults, declared?.Subject ?? "");

    /// <summary>The sections directly in the section and their properties: in the order of the properties, but tables last.</summary>
    public IEnumerable<(PropertyInfo Property, OptionSection Section)> Sections =>
        from property in Properties
        let inner = property.GetCustomAttribute<SectionAttribute>() ?? property.PropertyType.GetCustomAttribute<SectionAttribute>()
        where inner is not null
        orderby inner is TableAttribute
        select (property, new OptionSection(OptionPath.Join(path, OptionPath.KeyOf(property.Name)), property.GetValue(defaults, null)!, inner));

    // In the order of declaration.
    private IEnumerable<PropertyInfo> Properties => defaults.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.MetadataToken);

    /// <summary>Returns the section of an entry of this table.</summary>
    /// <param name="key">The entry's id, or <see cref="OptionCatalogue.AnyId"/>.</param>
    /// <param name="entry">The entry's default settings.</param>
    public OptionSection Entry(string key, object entry) => new(OptionPath.Join(path, key), entry, entry.GetType().GetCustomAttribute<SectionAttribute>());

    /// <summary>Creates the default settings of an entry that this table does not have.</summary>
    public object NewEntry(string id) => Activator.CreateInstance(defaults.GetType().GetGenericArguments()[1], id)!;
}
