using StandIn.Host.Resources;

namespace StandIn.Host.Http;

/// <summary>An HTTP request in flight.</summary>
internal sealed class InFlightHttpRequest(int token, ResourceRuntime resource, HostHttpRequest request)
{
    internal int Token => token;

    internal ResourceRuntime Resource => resource;

    internal HostHttpRequest Request => request;

    internal string Host { get; } = Uri.TryCreate(request.Url, UriKind.Absolute, out var uri) ? uri.Authority : "";

    internal long SentAt { get; set; }
}
