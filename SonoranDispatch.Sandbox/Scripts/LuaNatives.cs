using System.Globalization;
using System.Text.RegularExpressions;
using StandIn;
using StandIn.Host.Resources;

namespace SonoranDispatch.Sandbox.Scripts;

/// <summary>The stand-in's natives under the names that Lua scripts use.</summary>
/// <param name="isServer">True on the server, false on a client.</param>
internal sealed partial class LuaNatives(bool isServer)
{
    // Natives of the base game have listed hashes; only clients have them. All others are hashed by name.
    private static readonly Dictionary<string, ulong> OfTheGame = new(StringComparer.Ordinal)
    {
        ["PlayerId"] = 0x4F8644AF03D0E0D6,
        ["PlayerPedId"] = 0xD80958FC74E988A6,
        ["GetEntityCoords"] = 0x3FEF770D40960D5A,
        ["GetEntityHeading"] = 0xE83D4F9BA2A38914,
        ["GetEntitySpeed"] = 0xD5037BA82E12416F,
        ["IsPedMale"] = 0x6D9F5FAA7488BA46,
        ["IsEntityDead"] = 0x5F9532F3B5CC2551,
        ["IsPauseMenuActive"] = 0xB0034A223497FFCB,
        ["GetStreetNameAtCoord"] = 0x2EB41072B4C1E4C0,
        ["GetStreetNameFromHashKey"] = 0xD0EF8A959B8A4CB9,
        ["GetNameOfZone"] = 0xCD90657D4C30E1CA,
        ["GetLabelText"] = 0x7B5280EBA9840C72,
        ["PlaySoundFrontend"] = 0x67C540AA08E4A6F5,
    };

    // Lua returns output parameters after the result, if there is a result.
    private static readonly Dictionary<string, int> Outputs = new(StringComparer.Ordinal)
    {
        ["GetStreetNameAtCoord"] = 2,
        ["GetVehicleColours"] = 2,
    };

    /// <summary>Returns whether there is a native of that name on this side.</summary>
    public bool Knows(string name, GuestResource resource) => IsName().IsMatch(name) && resource.HasNative(HashOf(name));

    /// <summary>Calls a native.</summary>
    /// <returns>Its result and its output parameters. Where it has output parameters, only these: none of those here has a result beside them.</returns>
    /// <exception cref="InvalidOperationException">The native does not accept the arguments.</exception>
    public object?[] Call(string name, object?[] arguments, GuestResource resource)
    {
        var given = isServer && TakesPlayerAsText(name) && arguments is [var player, .. var others] ? [Convert.ToString(player, CultureInfo.InvariantCulture), .. others] : arguments;
        var outputs = Enumerable.Range(0, Outputs.GetValueOrDefault(name)).Select(_ => new NativeOutput()).ToArray();
        var result = resource.CallNative(HashOf(name), [.. given, .. outputs]);
        return outputs.Length > 0 ? [.. outputs.Select(output => output.Value)] : [result];
    }

    // The game's Lua turns the argument into text: scripts pass the number in "source".
    private static bool TakesPlayerAsText(string name) =>
        name is "DoesPlayerExist" or "IsPlayerAceAllowed" or "GetNumPlayerIdentifiers" || (name.StartsWith("GetPlayer", StringComparison.Ordinal) && name != "GetPlayerFromIndex");

    private ulong HashOf(string name) => !isServer && OfTheGame.TryGetValue(name, out var listed) ? listed : Joaat.Hash(BeforeCapital().Replace(name, "_"));

    [GeneratedRegex("^[A-Z][A-Za-z0-9]+$")]
    private static partial Regex IsName();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex BeforeCapital();
}
