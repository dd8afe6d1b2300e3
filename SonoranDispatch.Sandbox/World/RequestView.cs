namespace SonoranDispatch.Sandbox.World;

/// <summary>A request to the CAD.</summary>
/// <param name="Number">The number of the request since the sandbox started: 1, 2, 3 ...</param>
/// <param name="At">When it was sent, in milliseconds of the game's timer.</param>
/// <param name="Method">POST, PATCH ...</param>
/// <param name="Path">Path and query.</param>
/// <param name="Status">HTTP status; 0 if no response arrived; <c>null</c> while the request is in flight.</param>
/// <param name="Milliseconds">How long the response took, in milliseconds; <c>null</c> while the request is in flight.</param>
/// <param name="Body">The request body, with the key masked.</param>
/// <param name="Answer">The response body, with the key masked, at most 2,000 characters.</param>
public sealed record RequestView(int Number, long At, string Method, string Path, int? Status, double? Milliseconds, string Body, string Answer)
{
    /// <summary>Whether it reads the CAD's calls, as the resource does on a schedule while somebody is on duty.</summary>
    public bool IsReadOfCalls => Path.EndsWith("get_calls", StringComparison.Ordinal) || (Method == "GET" && Path.Contains("/calls", StringComparison.Ordinal));
}
