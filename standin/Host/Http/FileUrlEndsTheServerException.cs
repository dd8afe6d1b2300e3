namespace StandIn.Host.Http;

/// <summary>A script asked for a file:// address: in the game that is a fatal error of the whole server (facts section c). Here it leaves the tick.</summary>
public sealed class FileUrlEndsTheServerException() : Exception("Tried to request a file:// address: the game server ends here.");
