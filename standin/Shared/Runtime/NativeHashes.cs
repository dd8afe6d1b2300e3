namespace StandIn.Runtime;

/// <summary>The hashes of the natives that the runtime itself calls.</summary>
internal static class NativeHashes
{
    internal static readonly ulong RegisterEvent = Joaat.Hash("REGISTER_RESOURCE_AS_EVENT_HANDLER");
    internal static readonly ulong TriggerEvent = Joaat.Hash("TRIGGER_EVENT_INTERNAL");
    internal static readonly ulong TriggerServerEvent = Joaat.Hash("TRIGGER_SERVER_EVENT_INTERNAL");
    internal static readonly ulong TriggerClientEvent = Joaat.Hash("TRIGGER_CLIENT_EVENT_INTERNAL");
    internal static readonly ulong TriggerLatentClientEvent = Joaat.Hash("TRIGGER_LATENT_CLIENT_EVENT_INTERNAL");
    internal static readonly ulong PlayerId = 0x4F8644AF03D0E0D6;

    internal static ulong Of(string name) => Joaat.Hash(name);
}
