namespace StandIn.Host.Http;

/// <summary>
/// A script requested a file:// address. In the game this is a fatal error of the whole server (SonoranDispatch.Tests/Assumptions/HttpRules.cs). Here
/// the exception leaves the tick.
/// </summary>
public sealed class FileUrlEndsTheServerException() : Exception("Tried to request a file:// address: the game server ends here.");
