using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>Who counts as on duty.</summary>
public sealed record DutySettings
{
    /// <summary>All sources; the default.</summary>
    public const DutySource Everything = DutySource.Unit | DutySource.Ace | DutySource.Job | DutySource.Resource | DutySource.Own;

    [TextOption("Players with this ACE count as officers on duty. Empty: no ACE is checked.", 100, Form = TextForms.AceForm, Pattern = TextForms.Ace)]
    public string Ace { get; init; } = "sonorandispatch.duty";

    [TextOption("Players with this ACE may go on and off duty with their own command. Empty: nobody may.", 100, Form = TextForms.AceForm, Pattern = TextForms.Ace)]
    public string Own { get; init; } = "sonorandispatch.duty.own";

    [EnumOption("What puts a player on duty: a unit in the CAD (`unit`), the ACE (`ace`), a framework job of one of the departments (`job`), another resource (`resource`), or their own command (`own`).")]
    public DutySource Sources { get; init; } = Everything;

    [NumberOption("The longest time until a change of an ACE or a job is noticed if no event announces it.", 10, 600, Unit = "seconds", FormerPath = "duty.lookSeconds")]
    public int PollSeconds { get; init; } = 60;

    [BoolOption("Whether officers without a known department get every call. If false, they get only calls for all departments.")]
    public bool EverythingWithoutDepartment { get; init; } = true;
}
