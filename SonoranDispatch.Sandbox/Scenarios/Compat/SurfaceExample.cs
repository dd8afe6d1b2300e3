namespace SonoranDispatch.Sandbox.Scenarios.Compat;

/// <summary>
/// An example of a compatibility surface: a script that raises an alert as the surface's documentation shows, and the call it must create.
/// </summary>
/// <param name="Name">The name of the export or event.</param>
/// <param name="Side">Where the script runs.</param>
/// <param name="Lua">The script. HERE is replaced by the player's own x, y, z.</param>
/// <param name="Title">The call's title.</param>
/// <param name="Code">The call's code.</param>
/// <param name="Priority">The call's priority.</param>
/// <param name="Description">The call's description.</param>
public sealed record SurfaceExample(string Name, ExampleSide Side, string Lua, string Title, string Code, int Priority, string Description);
