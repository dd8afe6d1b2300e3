namespace SonoranDispatch.Client;

/// <summary>
/// The natives the client script calls, by hash, so that no signature can drift: the game's own ones have fixed hashes, the platform's
/// are the one-at-a-time hash (joaat) of the lower-case name.
/// </summary>
internal enum NativeHash : ulong
{
    PlayerPedId = 0xD80958FC74E988A6,
    GetEntityCoords = 0x3FEF770D40960D5A,
    GetEntityHeading = 0xE83D4F9BA2A38914,
    GetEntitySpeed = 0xD5037BA82E12416F,
    IsPedMale = 0x6D9F5FAA7488BA46,
    GetVehiclePedIsIn = 0x9A9112A0FE9A4713,
    GetVehicleNumberPlateText = 0x7CE1CCB9B293020E,
    GetEntityModel = 0x9F47B058362C84B5,
    GetDisplayNameFromVehicleModel = 0xB215AAC32D25D019,
    GetGameTimer = 0x9CD27B0045628463,
    GetStreetNameAtCoord = 0x2EB41072B4C1E4C0,
    GetStreetNameFromHashKey = 0xD0EF8A959B8A4CB9,
    GetNameOfZone = 0xCD90657D4C30E1CA,
    GetLabelText = 0x7B5280EBA9840C72,
    SendNuiMessage = 0x78608ACB,
    RegisterNuiCallbackType = 0xCD03CDA9,
}
