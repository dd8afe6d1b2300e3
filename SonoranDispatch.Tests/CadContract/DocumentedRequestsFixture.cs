namespace SonoranDispatch.Tests.CadContract;

/// <summary>The schemas, read once for a class of tests.</summary>
public sealed class DocumentedRequestsFixture : IAsyncLifetime
{
    internal DocumentedRequests Documented { get; private set; } = null!;

    /// <inheritdoc />
    public async Task InitializeAsync() => Documented = await DocumentedRequests.ReadAsync();

    /// <inheritdoc />
    public Task DisposeAsync() => Task.CompletedTask;
}
