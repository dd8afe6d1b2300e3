using System.Reflection;

namespace SonoranDispatch.Configuration.Options;

/// <summary>What a settings type declares: its options, sections and tables, in the order of its properties.</summary>
internal static class SettingsShape
{
    /// <summary>Returns the options of a section.</summary>
    /// <param name="settings">The section's defaults.</param>
    /// <param name="path">The section's path.</param>
    /// <param name="subject">The text that replaces "{0}" in the options' meanings.</param>
    public static IEnumerable<Option> Options(object settings, string path, string subject = "") =>
        from property in Properties(settings)
        let declared = property.GetCustomAttribute<OptionAttribute>()
        where declared is not null
        select new Option(path, property, declared, settings, subject);

    /// <summary>Returns the sections within a section, with their properties.</summary>
    public static IEnumerable<(PropertyInfo Property, SectionAttribute Declared, string Key)> Sections(object settings) =>
        from property in Properties(settings)
        let declared = property.GetCustomAttribute<SectionAttribute>()
        where declared is not null
        select (property, declared, declared.Key.Length > 0 ? declared.Key : CamelCase.Of(property.Name));

    /// <summary>Returns the tables of a section, with their properties.</summary>
    public static IEnumerable<(PropertyInfo Property, TableAttribute Declared, string Key)> Tables(object settings) =>
        from property in Properties(settings)
        let declared = property.GetCustomAttribute<TableAttribute>()
        where declared is not null
        select (property, declared, CamelCase.Of(property.Name));

    /// <summary>Creates an entry of a table with its defaults.</summary>
    public static object NewEntry(TableAttribute table, string id) => Activator.CreateInstance(table.Entry, id)!;

    // In declaration order.
    private static IEnumerable<PropertyInfo> Properties(object settings) =>
        settings.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.MetadataToken);
}
