using CitizenFX.Core;
using CitizenFX.Core.Native;
using StandIn;

namespace SonoranDispatch.Tests.StandIn;

/// <summary>A server script that a test configures from outside.</summary>
public sealed class ProbeScript : BaseScript
{
    /// <summary>Runs the test's setup as a constructor would.</summary>
    public ProbeScript(Action<ProbeScript> setUp)
    {
        ArgumentNullException.ThrowIfNull(setUp);
        setUp(this);
    }

    public PlayerList Everybody => Players;

    public void On(string name, Delegate handler) => EventHandlers[name] += handler;

    public void EachTick(Func<Task> handler) => Tick += handler;

    public void NoMore(Func<Task> handler) => Tick -= handler;

    public void Offer(string name, Delegate export) => Exports.Add(name, export);

    public static void Command(string name, Action<int, List<object>, string> handler, bool restricted = false) => API.RegisterCommand(name, handler, restricted);

    public static T Call<T>(string native, params InputArgument[] arguments) => Function.Call<T>((Hash)Joaat.Hash(native), arguments);
}
