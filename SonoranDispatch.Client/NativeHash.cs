namespace SonoranDispatch.Client;

/// <summary>
/// The natives the client script calls, by hash, so that no signature can drift: the game's own ones have fixed hashes, the platform's
/// are the one-at-a-time hash (joaat) of the lower-case name.
/// </summary>
internal enum NativeHash : ulong
{
    PlayerPedId = 0xD80958FC74E988A6,
    GetEntityCoords = 0x3FEF770D40960D5A,
    GetStreetNameAtCoord = 0x2EB41072B4C1E4C0,
    GetStreetNameFromHashKey = 0xD0EF8A959B8A4CB9,
    GetNameOfZone = 0xCD90657D4C30E1CA,
    GetLabelText = 0x7B5280EBA9840C72,
    SendNuiMessage = 0x78608ACB,
    RegisterNuiCallbackType = 0xCD03CDA9,
}
