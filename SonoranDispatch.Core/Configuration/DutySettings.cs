using SonoranDispatch.Units;

namespace SonoranDispatch.Configuration;

/// <summary>Who counts as on duty.</summary>
/// <param name="Ace">Players with this ACE do; empty where no ACE decides.</param>
public sealed record DutySettings(string Ace)
{
    /// <summary>Every source that counts unless the owner says otherwise.</summary>
    public const DutySource Everything = DutySource.Unit | DutySource.Ace | DutySource.Job | DutySource.Resource | DutySource.Own;

    /// <summary>Who may go on and off duty by his own word; empty for nobody.</summary>
    public string Own { get; init; } = "sonorandispatch.duty.own";

    /// <summary>What makes somebody an officer on duty.</summary>
    public DutySource Sources { get; init; } = Everything;

    /// <summary>Seconds after which an ACE or a framework's job that changed unannounced is noticed, 10 to 600.</summary>
    public int LookSeconds { get; init; } = 60;

    /// <summary>Whether officers without a department get every call, rather than only those for everybody.</summary>
    public bool EverythingWithoutDepartment { get; init; } = true;
}
