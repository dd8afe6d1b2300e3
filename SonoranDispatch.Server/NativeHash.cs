namespace SonoranDispatch.Server;

/// <summary>
/// The natives the server script calls, by hash: the one-at-a-time hash (joaat) of the lower-case name. By hash, because a named
/// method's signature may differ between server builds and then fails at first use; the hash does not.
/// </summary>
internal enum NativeHash : ulong
{
    RegisterCommand = 0x5FA79B0F,
    GetConvar = 0x6CCD2564,
    GetCurrentResourceName = 0xE5E9EBBB,
    GetResourceState = 0x4039B485,
    GetResourceMetadata = 0x964BAB1D,
    LoadResourceFile = 0x76A9EE1F,
    GetGameTimer = 0xA4EA0691,
    GetNumPlayerIndices = 0x63D13184,
    GetPlayerFromIndex = 0xC8A9CE08,
    GetPlayerName = 0x406B4B20,
    GetPlayerPed = 0x6E31E993,
    DoesEntityExist = 0x3AC90869,
    GetEntityCoords = 0x1647F1CB,
    GetEntityHeading = 0x972CC383,
    IsPlayerAceAllowed = 0xDEDAE23D,
}
