namespace StandIn.Host.Http;

/// <summary>A web request a script made.</summary>
public sealed record HostHttpRequest(string Method, string Url, string Body, IReadOnlyDictionary<string, string> Headers, bool FollowLocation);
