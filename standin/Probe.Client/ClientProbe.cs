using CitizenFX.Core;
using CitizenFX.Core.Native;

namespace StandIn.Probe;

/// <summary>Test script: tells the server the street the player is in, and tells the page that it was asked.</summary>
public sealed class ClientProbe : BaseScript
{
    /// <summary>Registers all handlers.</summary>
    public ClientProbe()
    {
        EventHandlers["probe:whereAreYou"] += new Action(() =>
        {
            var ped = Function.Call<int>((Hash)0xD80958FC74E988A6);
            var place = Function.Call<Vector3>((Hash)0x3FEF770D40960D5A, ped, true);
            var street = new OutputArgument();
            var crossing = new OutputArgument();
            Function.Call((Hash)0x2EB41072B4C1E4C0, place.X, place.Y, place.Z, street, crossing);
            var name = Function.Call<string>((Hash)0xD0EF8A959B8A4CB9, street.GetResult<uint>());
            Function.Call((Hash)0x78608ACB, "{\"asked\":true}");
            TriggerServerEvent("probe:iAmAt", name);
        });
        EventHandlers["probe:ask"] += new Func<NetworkCallbackDelegate, Task>(async ask => TriggerServerEvent("probe:iAmAt", await ask("Ada")));
        EventHandlers["probe:mark"] += new Action<Vector3>(place =>
        {
            var blip = Function.Call<int>((Hash)0x5A039BB0BCA604B6, place.X, place.Y, place.Z);
            Function.Call((Hash)0x03D7FB09E75D6B7E, blip, 1);
            Function.Call((Hash)0xF9113A30DE5C6670, "STRING");
            Function.Call((Hash)0x6C188BE134E074AA, "Call 12");
            Function.Call((Hash)0xBC38B49BCB83BC9B, blip);
        });
        EventHandlers["probe:unmark"] += new Action<int>(blip => Function.Call((Hash)0x86A652570E5F25DD, new OutputArgument(blip)));
        EventHandlers["probe:unmarkWrongly"] += new Action<int>(blip => Function.Call((Hash)0x86A652570E5F25DD, blip));
        EventHandlers["onResourceStop"] += new Action<string>(name => Function.Call((Hash)0x78608ACB, "onResourceStop " + name));
        EventHandlers["onClientResourceStop"] += new Action<string>(name => Function.Call((Hash)0x78608ACB, "onClientResourceStop " + name));
        EventHandlers["probe:secrets"] += new Action(() => TriggerServerEvent(
            "probe:iAmAt",
            Function.Call<string>((Hash)0x6CCD2564, "probe_secret", "none") + "/" + Function.Call<string>((Hash)0x6CCD2564, "probe_shared", "none") + "/" + Read("Server/secret.json")));
        Function.Call((Hash)0x5FA79B0F, "here", new Action<int, List<object>, string>((_, _, raw) => TriggerEvent("chat:addMessage", raw)), false);
        Function.Call((Hash)0xD7664FD1, "here", "Say it here", "keyboard", "F5");
        Function.Call((Hash)0xCD03CDA9, "close");
        EventHandlers["__cfx_nui:close"] += new Action<object, CallbackDelegate>((_, answer) => answer("closed"));
    }

    private static string Read(string file) => Function.Call<string>((Hash)Joaat.Hash("LOAD_RESOURCE_FILE"), "probe", file) ?? "nothing";
}
