namespace SonoranDispatch.Cad;

/// <summary>The community's plan. Reading it proves that the API version answers and the key is valid.</summary>
/// <param name="Number">The plan's number as the CAD reports it.</param>
/// <param name="Name">The plan's name. Empty if the CAD reports only a number.</param>
public sealed record CadPlan(int Number, string Name);
