namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>A request and its response as the log keeps them. The key is masked wherever it appears, and headers are not kept.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="At">When the request arrived.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path with query.</param>
/// <param name="Operation">The v1 type or the v2 operation name; empty if the path is unknown.</param>
/// <param name="Status">The response status; 0 if the connection ended without a response.</param>
/// <param name="Body">The request body.</param>
/// <param name="Answer">The response body.</param>
/// <param name="Effect">What happened to the connection.</param>
/// <param name="DelayMilliseconds">How long the response was delayed, in milliseconds.</param>
public sealed record RequestEntry(
    int Number,
    DateTimeOffset At,
    string Method,
    string Path,
    string Operation,
    int Status,
    string Body,
    string Answer,
    TransportEffect Effect,
    int DelayMilliseconds);
