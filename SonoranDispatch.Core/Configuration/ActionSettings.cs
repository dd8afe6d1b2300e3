namespace SonoranDispatch.Configuration;

/// <summary>What officers may do with calls, and what follows from it.</summary>
/// <param name="FirstIsPrimary">Whether the first unit on a call becomes its primary unit.</param>
/// <param name="NextIsPrimary">Whether the next unit becomes primary when the primary one leaves.</param>
/// <param name="TrackPrimary">Whether the call's place follows its primary unit in the CAD.</param>
/// <param name="TellCaller">Whether the caller is told that a unit is on its way.</param>
/// <param name="Close">Who may close a call: <see cref="Responders"/>, <see cref="Anyone"/> on duty, or players with this ACE.</param>
public sealed record ActionSettings(bool FirstIsPrimary, bool NextIsPrimary, bool TrackPrimary, bool TellCaller, string Close)
{
    /// <summary>Those who go to the call.</summary>
    public const string Responders = "responders";

    /// <summary>Everybody on duty who sees it.</summary>
    public const string Anyone = "anyone";
}
