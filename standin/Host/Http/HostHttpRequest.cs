namespace StandIn.Host.Http;

/// <summary>An HTTP request made by a script.</summary>
public sealed record HostHttpRequest(string Method, string Url, string Body, IReadOnlyDictionary<string, string> Headers, bool FollowLocation);
