namespace SonoranDispatch.Sandbox.World;

/// <summary>A request to the CAD.</summary>
/// <param name="Number">1, 2, 3 ... since the sandbox started.</param>
/// <param name="At">When it left, milliseconds of the game's timer.</param>
/// <param name="Method">POST, PATCH ...</param>
/// <param name="Path">Path and query.</param>
/// <param name="Status">HTTP status; 0 where no answer came; <c>null</c> while it is under way.</param>
/// <param name="Milliseconds">How long the answer took; <c>null</c> while it is under way.</param>
/// <param name="Body">What was sent, the key masked.</param>
/// <param name="Answer">What came back, the key masked, at most 2,000 characters.</param>
public sealed record RequestView(int Number, long At, string Method, string Path, int? Status, double? Milliseconds, string Body, string Answer);
