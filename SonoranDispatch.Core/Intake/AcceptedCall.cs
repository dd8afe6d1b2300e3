using SonoranDispatch.Calls;

namespace SonoranDispatch.Intake;

/// <summary>The result of an accepted request.</summary>
/// <param name="Call">The call's number.</param>
/// <param name="Joined">Why the request joined an open call; <c>null</c> if it opened a new one.</param>
public sealed record AcceptedCall(int Call, JoinReason? Joined)
{
    /// <summary>Whether the request joined an open call instead of opening a new one.</summary>
    public bool WasMerged => Joined is not null;
}
