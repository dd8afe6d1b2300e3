using CitizenFX.Core;
using CitizenFX.Core.Native;

namespace StandIn.Probe;

/// <summary>Tells the server the street it stands in, and the page that it was asked.</summary>
public sealed class ClientProbe : BaseScript
{
    /// <summary>Registers everything.</summary>
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
        Function.Call((Hash)0xCD03CDA9, "close");
        EventHandlers["__cfx_nui:close"] += new Action<object, CallbackDelegate>((_, answer) => answer("closed"));
    }
}
