namespace SonoranDispatch.Sandbox.CadEmulator.V2;

/// <summary>What a request's method and path stand for.</summary>
/// <param name="Route">The operation.</param>
/// <param name="Values">What stood in the path.</param>
internal sealed record V2RouteMatch(V2Route Route, V2PathValues Values);
