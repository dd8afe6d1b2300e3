namespace SonoranDispatch.Configuration;

/// <summary>Sources of duty in the words an owner reads.</summary>
public static class DutySourceNames
{
    private static readonly (DutySource Source, string Said)[] Words =
    [
        (DutySource.Unit, "CAD unit"),
        (DutySource.Ace, "ACE"),
        (DutySource.Job, "job"),
        (DutySource.Resource, "another resource"),
        (DutySource.Own, "their own word"),
    ];

    /// <summary>The sources as a list for people: "CAD unit, ACE".</summary>
    public static string InWords(DutySource sources) =>
        string.Join(", ", Words.Where(word => (sources & word.Source) != 0).Select(word => word.Said));
}
