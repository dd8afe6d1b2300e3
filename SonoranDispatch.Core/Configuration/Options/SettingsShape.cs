using System.Reflection;

namespace SonoranDispatch.Configuration.Options;

/// <summary>What a type of settings declares: its options, its sections and its tables, in the order of its properties.</summary>
internal static class SettingsShape
{
    /// <summary>The options of a section.</summary>
    /// <param name="settings">The section's defaults.</param>
    /// <param name="path">The section's path.</param>
    /// <param name="subject">What "{0}" in the options' meanings stands for.</param>
    public static IEnumerable<Option> Options(object settings, string path, string subject = "") =>
        from property in Properties(settings)
        let declared = property.GetCustomAttribute<OptionAttribute>()
        where declared is not null
        select new Option(path, property, declared, settings, subject);

    /// <summary>The sections of a section, with their properties.</summary>
    public static IEnumerable<(PropertyInfo Property, SectionAttribute Declared, string Key)> Sections(object settings) =>
        from property in Properties(settings)
        let declared = property.GetCustomAttribute<SectionAttribute>()
        where declared is not null
        select (property, declared, declared.Key.Length > 0 ? declared.Key : CamelCase.Of(property.Name));

    /// <summary>The tables of a section, with their properties.</summary>
    public static IEnumerable<(PropertyInfo Property, TableAttribute Declared, string Key)> Tables(object settings) =>
        from property in Properties(settings)
        let declared = property.GetCustomAttribute<TableAttribute>()
        where declared is not null
        select (property, declared, CamelCase.Of(property.Name));

    /// <summary>An entry of a table as it is before anything is read.</summary>
    public static object NewEntry(TableAttribute table, string id) => Activator.CreateInstance(table.Entry, id)!;

    // In the order they are written.
    private static IEnumerable<PropertyInfo> Properties(object settings) =>
        settings.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.MetadataToken);
}
