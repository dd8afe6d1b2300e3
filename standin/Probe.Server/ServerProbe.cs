using CitizenFX.Core;
using CitizenFX.Core.Native;

namespace StandIn.Probe;

/// <summary>Test script: replies in chat, asks the caller's client for the position, and fails in the ways a test asks for.</summary>
public sealed class ServerProbe : BaseScript
{
    private static int _starts;

    /// <summary>Registers all handlers.</summary>
    public ServerProbe()
    {
        _starts++;
        API.RegisterCommand("where", new Action<int, List<object>, string>((source, _, _) => Players[source].TriggerEvent("probe:whereAreYou")), false);
        API.RegisterCommand("starts", new Action<int, List<object>, string>((source, _, _) => Tell(source, "starts " + _starts.ToString(System.Globalization.CultureInfo.InvariantCulture))), false);
        API.RegisterCommand("asyncvoid", new Action<int, List<object>, string>((_, _, _) => Stray()), false);
        EventHandlers["probe:iAmAt"] += new Action<string, object>(([FromSource] source, street) => Tell(int.Parse(source.Substring(4), System.Globalization.CultureInfo.InvariantCulture), "at " + street));
        EventHandlers["__cfx_internal:httpResponse"] += new Action<object, object, object>((token, status, body) => Debug.WriteLine("http " + status + " " + body));
        API.RegisterCommand("ask", new Action<int, List<object>, string>((source, _, _) => Players[source].TriggerEvent("probe:ask", new Func<string, string>(name => "hello " + name))), false);
        API.RegisterCommand("fetch", new Action<int, List<object>, string>((_, args, _) => API.PerformHttpRequestInternalEx(new Dictionary<string, object> { ["method"] = "GET", ["url"] = args[0] })), false);
    }

    // The test needs an exception that leaves this method and ends the process.
#pragma warning disable MA0155
    private static async void Stray()
    {
        await Delay(1);
        throw new InvalidOperationException("stray");
    }
#pragma warning restore MA0155

    private void Tell(int source, string text) =>
        Players[source].TriggerEvent("chat:addMessage", new Dictionary<string, object> { ["args"] = new[] { "probe", text } });
}
