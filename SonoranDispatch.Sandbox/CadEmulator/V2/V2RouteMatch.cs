namespace SonoranDispatch.Sandbox.CadEmulator.V2;

/// <summary>The route that matches a request's method and path.</summary>
/// <param name="Route">The operation.</param>
/// <param name="Values">The values in the path.</param>
internal sealed record V2RouteMatch(V2Route Route, V2PathValues Values);
