namespace SonoranDispatch.Sandbox.CadEmulator.V2;

/// <summary>The values in a path; 0 or empty if the path has none.</summary>
/// <param name="ServerId">The server.</param>
/// <param name="CallId">The call.</param>
/// <param name="Account">The account's UUID.</param>
internal sealed record V2PathValues(int ServerId, int CallId, string Account);
