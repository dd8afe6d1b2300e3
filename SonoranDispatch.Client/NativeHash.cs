namespace SonoranDispatch.Client;

/// <summary>
/// The natives that the client script calls, by hash, so that no signature can change: the game's own natives have fixed hashes, and the
/// platform's hashes are the one-at-a-time hash (joaat) of the lower-case name.
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
    GetStreetNameAtCoord = 0x2EB41072B4C1E4C0,
    GetStreetNameFromHashKey = 0xD0EF8A959B8A4CB9,
    GetNameOfZone = 0xCD90657D4C30E1CA,
    GetLabelText = 0x7B5280EBA9840C72,
    GetGameTimer = 0x9CD27B0045628463,
    IsPauseMenuActive = 0xB0034A223497FFCB,
    GetControlInstructionalButton = 0x0499D7B09FC9B407,
    PlaySoundFrontend = 0x67C540AA08E4A6F5,
    AddBlipForCoord = 0x5A039BB0BCA604B6,
    AddBlipForRadius = 0x46818D79B1F7499A,
    SetBlipColour = 0x03D7FB09E75D6B7E,
    SetBlipAlpha = 0x45FF974EEE1C8734,
    SetBlipScale = 0xD38744167B2FA257,
    SetBlipCoords = 0xAE2AF67E9D9AF65D,
    SetBlipRoute = 0x4F7D8A9BFB0B43E9,
    SetBlipRouteColour = 0x837155CD2F63DA09,
    SetBlipAsShortRange = 0xBE8BE4FE60E27B72,
    BeginTextCommandSetBlipName = 0xF9113A30DE5C6670,
    AddTextComponentSubstringPlayerName = 0x6C188BE134E074AA,
    EndTextCommandSetBlipName = 0xBC38B49BCB83BC9B,
    RemoveBlip = 0x86A652570E5F25DD,
    SendNuiMessage = 0x78608ACB,
    RegisterNuiCallbackType = 0xCD03CDA9,
    SetNuiFocus = 0x5B98AE30,
    RegisterCommand = 0x5FA79B0F,
    RegisterKeyMapping = 0xD7664FD1,
    SetResourceKvp = 0x21C7A35B,
    GetResourceKvpString = 0x5240DA5A,
    GetCurrentResourceName = 0xE5E9EBBB,
}
