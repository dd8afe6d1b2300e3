namespace SonoranDispatch.Configuration.Options;

/// <summary>Duty.</summary>
internal static class DutyOptions
{
    /// <summary>The ACE.</summary>
    public static Option<string> Ace { get; } = new(
        "duty.ace",
        new Text(100, "an ACE, or empty", "^[A-Za-z0-9_.-]*$"),
        "sonorandispatch.duty",
        "Players with this ACE count as officers on duty; empty: no ACE decides.");

    /// <summary>His own word.</summary>
    public static Option<string> Own { get; } = new(
        "duty.own",
        new Text(100, "an ACE, or empty", "^[A-Za-z0-9_.-]*$"),
        "sonorandispatch.duty.own",
        "Players with this ACE may go on and off duty by their own command; empty: nobody may.");

    /// <summary>What counts.</summary>
    public static Option<IReadOnlyList<string>> Sources { get; } = new(
        "duty.sources",
        new TextList(5, new Text(8, "unit, ace, job, resource or own", "^(unit|ace|job|resource|own)$")),
        ["unit", "ace", "job", "resource", "own"],
        "What puts a player on duty: a unit in the CAD, the ACE, a framework's job of one of the departments, another resource's word, his own word.");

    /// <summary>How soon a silent change is noticed.</summary>
    public static Option<int> LookSeconds { get; } = new(
        "duty.lookSeconds",
        new WholeNumber(10, 600),
        60,
        "How long it takes at the most until an ACE or a job that changed without a word is noticed.")
    {
        Unit = "seconds",
    };

    /// <summary>Officers of no department.</summary>
    public static Option<bool> EverythingWithoutDepartment { get; } = new(
        "duty.everythingWithoutDepartment",
        new Flag(),
        true,
        "Whether an officer of whom no department is known gets every call; false: only those that are for everybody.");
}
