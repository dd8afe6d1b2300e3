namespace SonoranDispatch.Intake;

/// <summary>What became of a request.</summary>
/// <param name="Call">The call's number.</param>
/// <param name="WasMerged">Whether it was added to an open call rather than becoming one.</param>
public sealed record AcceptedCall(int Call, bool WasMerged);
