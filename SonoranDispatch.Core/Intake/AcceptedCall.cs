namespace SonoranDispatch.Intake;

/// <summary>The result of an accepted request.</summary>
/// <param name="Call">The call's number.</param>
/// <param name="WasMerged">Whether the request was merged into an open call instead of opening a new one.</param>
public sealed record AcceptedCall(int Call, bool WasMerged);
