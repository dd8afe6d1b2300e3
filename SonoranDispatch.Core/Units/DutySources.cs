namespace SonoranDispatch.Units;

/// <summary>Sources of duty as words: those of config.json, and those the owner reads.</summary>
public static class DutySources
{
    private static readonly (string Word, DutySource Source, string Said)[] Words =
    [
        ("unit", DutySource.Unit, "CAD unit"),
        ("ace", DutySource.Ace, "ACE"),
        ("job", DutySource.Job, "job"),
        ("resource", DutySource.Resource, "another resource"),
        ("own", DutySource.Own, "his own word"),
    ];

    /// <summary>The sources that words name. Other words are passed over.</summary>
    public static DutySource Of(IEnumerable<string> words)
    {
        var sources = DutySource.None;
        foreach (var word in words)
            foreach (var known in Words)
                if (string.Equals(known.Word, word, StringComparison.Ordinal)) sources |= known.Source;

        return sources;
    }

    /// <summary>The sources as a list for people: "CAD unit, ACE".</summary>
    public static string InWords(DutySource sources) =>
        string.Join(", ", Words.Where(word => (sources & word.Source) != 0).Select(word => word.Said));
}
