using SonoranDispatch.Contracts;
using HttpRequest = SonoranDispatch.Contracts.TransportRequest;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>A request on its way to the CAD, or its answer on the way back.</summary>
/// <param name="Number">The order in which requests left.</param>
/// <param name="Run">Which run of the resource sent it.</param>
/// <param name="Request">What was sent.</param>
/// <param name="Answered">Whom to tell.</param>
/// <param name="SentAt">When it left, milliseconds of the world.</param>
internal sealed record RequestInTransit(int Number, int Run, HttpRequest Request, TaskCompletionSource<TransportResponse> Answered, long SentAt)
{
    /// <summary>What came of it; <c>null</c> until it has reached the CAD.</summary>
    public TransportResponse? Answer { get; init; }
}
