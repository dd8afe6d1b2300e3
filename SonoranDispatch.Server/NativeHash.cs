namespace SonoranDispatch.Server;

/// <summary>
/// The natives that the server script calls, by hash: the one-at-a-time hash (joaat) of the lower-case name. A named method's signature may
/// differ between server builds and then fails on first use; the hash does not.
/// </summary>
internal enum NativeHash : ulong
{
    RegisterCommand = 0x5FA79B0F,
    GetConvar = 0x6CCD2564,
    SetConvar = 0x341B16D2,
    GetCurrentResourceName = 0xE5E9EBBB,
    GetInvokingResource = 0x4D52FE5B,
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
    GetPlayerIdentifierByType = 0xA61C8FC6,
    IsPlayerAceAllowed = 0xDEDAE23D,
    GetResourceKvpString = 0x5240DA5A,
    SetResourceKvpNoSync = 0x0CF9A2FF,
    DeleteResourceKvpNoSync = 0x04152C90,
    FlushResourceKvp = 0xE27C97A0,
    StartFindKvp = 0xDD379006,
    FindKvp = 0xBD7BEBC5,
    EndFindKvp = 0xB3210203,
    GetAllVehicles = 0x332169F5,
    GetVehiclePedIsIn = 0xAFE92319,
    GetVehicleNumberPlateText = 0xE8522D58,
    GetVehicleColours = 0x40D82D88,
    GetIsVehiclePrimaryColourCustom = 0xD7EC8760,
    GetIsVehicleSecondaryColourCustom = 0x288AD228,
    GetEntityRoutingBucket = 0xED4B0486,
    GetPlayerRoutingBucket = 0x52441C34,
    GetRegisteredCommands = 0xD4BEF069,
}
