using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("Who counts as on duty.")]
public sealed record DutySettings
{
    [TextOption("Players with this ACE count as officers on duty. Empty: no ACE is checked.", 100, Form = TextForms.AceForm, Pattern = TextForms.Ace)]
    public string Ace { get; init; } = "sonorandispatch.duty";

    [TextOption("Players with this ACE may go on and off duty with their own command. Empty: nobody may.", 100, Form = TextForms.AceForm, Pattern = TextForms.Ace)]
    public string Own { get; init; } = "sonorandispatch.duty.own";

    [EnumOption("What puts a player on duty: a unit in the CAD (`unit`), the ACE (`ace`), a framework job of one of the departments (`job`), another resource (`resource`), or their own command (`own`).")]
    public DutySource Sources { get; init; } = DutySource.Unit | DutySource.Ace | DutySource.Job | DutySource.Resource | DutySource.Own;

    [NumberOption("The longest time until a change of an ACE or a job is noticed if no event announces it.", 10, 600, Unit = "seconds", FormerPath = "duty.lookSeconds")]
    public int PollSeconds { get; init; } = 60;

    [BoolOption("Whether officers without a known department get every call. If false, they get only calls for all departments.")]
    public bool EverythingWithoutDepartment { get; init; } = true;
}

/// <summary>What puts a player on duty. Several sources can apply at once. A framework job counts while the player is on duty in it.</summary>
[Flags]
public enum DutySource
{
    None = 0,
    Unit = 1,
    Ace = 2,
    Job = 4,
    Resource = 8,
    Own = 16,
}
