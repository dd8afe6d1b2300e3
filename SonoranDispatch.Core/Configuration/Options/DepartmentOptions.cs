namespace SonoranDispatch.Configuration.Options;

/// <summary>What each department of the table has. "*" stands for the department's id.</summary>
internal static class DepartmentOptions
{
    /// <summary>The CAD's names.</summary>
    public static Option<IReadOnlyList<string>> Names { get; } = new(
        "departments.*.names",
        new TextList(50, new Text(100)),
        [],
        "How the CAD spells the department; upper and lower case are the same.");

    /// <summary>The framework's jobs.</summary>
    public static Option<IReadOnlyList<string>> Jobs { get; } = new(
        "departments.*.jobs",
        new TextList(50, new Text(50)),
        [],
        "Jobs of ESX, QBCore, Qbox, ox_core (groups) or ND that belong to the department, by name or by type (`leo`).");

    /// <summary>The ACE.</summary>
    public static Option<string> Ace { get; } = new(
        "departments.*.ace",
        new Text(100, "an ACE, or empty", "^[A-Za-z0-9_.-]*$"),
        "",
        "Players with this ACE belong to the department; empty: no ACE decides.");

    /// <summary>The kinds.</summary>
    public static Option<IReadOnlyList<string>> Kinds { get; } = new(
        "departments.*.kinds",
        new TextList(50, new Text(32, "lower-case letters, digits, _ and -", "^[a-z0-9_-]{1,32}$")),
        [],
        "The kinds of calls the department gets, of those that name no department; an empty list is all of them.");
}
