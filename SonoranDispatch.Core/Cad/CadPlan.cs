namespace SonoranDispatch.Cad;

/// <summary>The community's plan, which proves that the version answers and the key is good.</summary>
/// <param name="Number">The plan's number as the CAD gives it.</param>
/// <param name="Name">The plan's name; empty where the CAD gives only a number.</param>
public sealed record CadPlan(int Number, string Name);
