using SonoranDispatch.Contracts;
using HttpRequest = SonoranDispatch.Contracts.TransportRequest;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>A request on its way to the CAD, or its response on the way back.</summary>
/// <param name="Number">The position in the order of sending.</param>
/// <param name="Run">The run of the resource that sent it.</param>
/// <param name="Request">The request.</param>
/// <param name="Answered">Completed with the response.</param>
/// <param name="SentAt">When it was sent, in milliseconds of the simulation clock.</param>
internal sealed record RequestInTransit(int Number, int Run, HttpRequest Request, TaskCompletionSource<TransportResponse> Answered, long SentAt)
{
    /// <summary>The response; <c>null</c> until the request has reached the CAD.</summary>
    public TransportResponse? Answer { get; init; }

    /// <summary>Whether the resource never gets the response, because its HTTP client failed.</summary>
    public bool IsAnswerLost { get; init; }
}
