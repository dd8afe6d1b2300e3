using System.Reflection;

namespace SonoranDispatch.Configuration.Options;

/// <summary>All options, in the order they are shown to people.</summary>
internal static class OptionCatalogue
{
    private static readonly Type[] Groups =
    [
        typeof(RootOptions),
        typeof(CadOptions),
        typeof(CadLimitOptions),
        typeof(CommandOptions),
        typeof(IntakeOptions),
        typeof(LimitOptions),
        typeof(KeepingOptions),
        typeof(WhereaboutsOptions),
        typeof(PostalOptions),
        typeof(UnitOptions),
        typeof(DutyOptions),
        typeof(DepartmentOptions),
        typeof(KindOptions),
        typeof(CardOptions),
        typeof(GameOptions),
        typeof(ActionOptions),
        typeof(DispatchOptions),
        typeof(LiveMapOptions),
        typeof(TrafficStopOptions),
        typeof(CompatOptions),
    ];

    /// <summary>All options.</summary>
    public static IReadOnlyList<Option> All { get; } = Groups
        .SelectMany(group => group.GetProperties(BindingFlags.Public | BindingFlags.Static))
        .Select(property => property.GetValue(null))
        .SelectMany(value => value is IOptionGroup several ? several.Options : value is Option one ? [one] : [])
        .ToArray();

    /// <summary>The paths of objects that hold options: "cad", "cad.limits", "commands", "commands.*" ...</summary>
    public static IReadOnlyList<string> Sections { get; } = All
        .SelectMany(option => Ancestors(option.Path))
        .Distinct(StringComparer.Ordinal)
        .ToArray();

    private static IEnumerable<string> Ancestors(string path)
    {
        for (var dot = path.IndexOf('.'); dot >= 0; dot = path.IndexOf('.', dot + 1)) yield return path.Substring(0, dot);
    }
}
