namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>A request and its answer, as the log keeps them. The key is masked wherever it stood; headers are not kept.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="At">When it came.</param>
/// <param name="Milliseconds">When it came, on the emulator's clock.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path with query.</param>
/// <param name="Operation">The v1 type or the v2 operation's name; empty where the path is unknown.</param>
/// <param name="Status">The status answered; 0 where the connection ended without an answer.</param>
/// <param name="Body">What was sent.</param>
/// <param name="Answer">What was answered.</param>
/// <param name="Effect">What became of the connection.</param>
/// <param name="DelayMilliseconds">How long the answer was held back.</param>
public sealed record RequestEntry(
    int Number,
    DateTimeOffset At,
    long Milliseconds,
    string Method,
    string Path,
    string Operation,
    int Status,
    string Body,
    string Answer,
    TransportEffect Effect,
    int DelayMilliseconds);
