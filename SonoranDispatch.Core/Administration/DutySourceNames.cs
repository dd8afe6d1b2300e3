using SonoranDispatch.Configuration;

namespace SonoranDispatch.Administration;

/// <summary>Names of duty sources for owners to read.</summary>
internal static class DutySourceNames
{
    private static readonly (DutySource Source, string Said)[] Words =
    [
        (DutySource.Unit, "CAD unit"),
        (DutySource.Ace, "ACE"),
        (DutySource.Job, "job"),
        (DutySource.Resource, "another resource"),
        (DutySource.Own, "their own choice"),
    ];

    /// <summary>Returns the sources as a readable list: "CAD unit, ACE".</summary>
    public static string InWords(DutySource sources) =>
        string.Join(", ", Words.Where(word => (sources & word.Source) != 0).Select(word => word.Said));
}
