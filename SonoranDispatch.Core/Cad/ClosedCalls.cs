namespace SonoranDispatch.Cad;

/// <summary>The CAD closed calls.</summary>
/// <param name="CallIds">The numbers of the calls that it closed: those of the response, or those that were sent if it lists none.</param>
public sealed record ClosedCalls(IReadOnlyList<int> CallIds);
