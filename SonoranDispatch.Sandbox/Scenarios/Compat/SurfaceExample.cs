namespace SonoranDispatch.Sandbox.Scenarios.Compat;

/// <summary>One way by which a script raises an alert, as its documentation gives it, and the call it has to make.</summary>
/// <param name="Name">The export or event.</param>
/// <param name="Side">Who runs the script.</param>
/// <param name="Lua">The script; HERE stands for the player's own x, y, z.</param>
/// <param name="Title">The call's title.</param>
/// <param name="Code">Its code.</param>
/// <param name="Priority">Its priority.</param>
/// <param name="Description">Its description.</param>
public sealed record SurfaceExample(string Name, ExampleSide Side, string Lua, string Title, string Code, int Priority, string Description);
