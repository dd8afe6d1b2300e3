namespace StandIn.Wire;

/// <summary>What each side adds to msgpack: its own vectors and functions.</summary>
public interface IWireTypes
{
    /// <summary>Turns a value into an extension.</summary>
    /// <returns>False where the value is none of this side's own types.</returns>
    bool TryPack(object value, out byte type, out byte[] data);

    /// <summary>Turns an extension into a value. Throws <see cref="InvalidOperationException"/> for a type nobody knows, as the game does.</summary>
    object? Unpack(byte type, byte[] data);
}
