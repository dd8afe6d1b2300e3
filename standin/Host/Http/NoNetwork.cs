namespace StandIn.Host;

/// <summary>A host without network: every request fails at once.</summary>
public sealed class NoNetwork : IHostHttp
{
    /// <inheritdoc/>
    public void Send(HostHttpRequest request, Action<HostHttpAnswer> answered)
    {
        if (answered is null) throw new ArgumentNullException(nameof(answered));
        answered(HostHttpAnswer.NoAnswer(CurlError.ConnectionRefused, "Couldn't connect to server"));
    }
}
