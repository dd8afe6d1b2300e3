using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.Scripts;
using StandIn.Host.Resources;

namespace SonoranDispatch.Sandbox.Scenarios.Official;

/// <summary>
/// A stand-in for the CAD's official resource beside ours, in Lua: it takes the emulator's pushes, raises that resource's local events, and has its exports
/// and commands. It asks the CAD nothing.
/// </summary>
public sealed class OfficialResource : IDisposable
{
    /// <summary>Its name.</summary>
    public const string Name = "sonorancad";

    private readonly Simulation _simulation;
    private readonly LuaRuntime _lua;
    private readonly List<string> _failures = [];
    private readonly List<LuaHttpAnswer> _answers = [];

    /// <summary>Starts it, with the units that are logged in, and becomes the target of the CAD's pushes.</summary>
    /// <param name="simulation">A running simulation.</param>
    /// <param name="units">The units.</param>
    public OfficialResource(Simulation simulation, params IReadOnlyList<BoardUnit> units)
    {
        _simulation = simulation;
        simulation.Game.Server.StartResource(new ResourceManifest { Name = Name });
        _lua = new LuaRuntime(simulation.Game.Server);
        _lua.Failed += (_, why) => _failures.Add(why);
        _lua.Run(Code(), Name);
        simulation.Cad.Pushes.Target = Take;
        foreach (var unit in units) simulation.Cad.Dispatcher.LogIn(unit);
    }

    /// <summary>The errors of its scripts.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>How many pushes it has answered with success.</summary>
    public int Taken => _answers.Count(answer => answer.Status == 200);

    /// <summary>How many pushes it was sent.</summary>
    public int Sent => _answers.Count;

    /// <inheritdoc />
    public void Dispose()
    {
        _simulation.Cad.Pushes.Target = null;
        _lua.Dispose();
    }

    private void Take(string body) => _answers.Add(_lua.Request(Name, new LuaHttpRequest("POST", "/event", body)));

    private static string Code()
    {
        using var stream = typeof(OfficialResource).Assembly.GetManifestResourceStream(typeof(OfficialResource).Namespace + ".official.lua")
            ?? throw new InvalidOperationException("official.lua is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
