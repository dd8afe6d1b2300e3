using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>Who counts as on duty.</summary>
public sealed record DutySettings
{
    /// <summary>Every source that counts unless the owner says otherwise.</summary>
    public const DutySource Everything = DutySource.Unit | DutySource.Ace | DutySource.Job | DutySource.Resource | DutySource.Own;

    /// <summary>Players with this ACE do; empty where no ACE decides.</summary>
    [TextOption("Players with this ACE count as officers on duty; empty: no ACE decides.", 100, Form = TextForms.AceForm, Pattern = TextForms.Ace)]
    public string Ace { get; init; } = "sonorandispatch.duty";

    /// <summary>Who may go on and off duty by their own word; empty for nobody.</summary>
    [TextOption("Players with this ACE may go on and off duty by their own command; empty: nobody may.", 100, Form = TextForms.AceForm, Pattern = TextForms.Ace)]
    public string Own { get; init; } = "sonorandispatch.duty.own";

    /// <summary>What makes somebody an officer on duty.</summary>
    [EnumOption("What puts a player on duty: a unit in the CAD, the ACE, a framework's job of one of the departments, another resource's word, their own word.")]
    public DutySource Sources { get; init; } = Everything;

    /// <summary>Seconds after which an ACE or a framework's job that changed unannounced is noticed, 10 to 600.</summary>
    [NumberOption("How long it takes at the most until an ACE or a job that changed without a word is noticed.", 10, 600, Unit = "seconds", FormerPath = "duty.lookSeconds")]
    public int PollSeconds { get; init; } = 60;

    /// <summary>Whether officers without a department get every call, rather than only those for everybody.</summary>
    [BoolOption("Whether an officer of whom no department is known gets every call; false: only those that are for everybody.")]
    public bool EverythingWithoutDepartment { get; init; } = true;
}
