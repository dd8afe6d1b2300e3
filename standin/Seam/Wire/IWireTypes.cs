namespace StandIn.Wire;

/// <summary>The msgpack extension types of one side: its own vectors and functions.</summary>
public interface IWireTypes
{
    /// <summary>Converts a value to an extension.</summary>
    /// <returns>False if the value is not one of this side's own types.</returns>
    bool TryPack(object value, out byte type, out byte[] data);

    /// <summary>Converts an extension to a value. Like the game, throws <see cref="InvalidOperationException"/> for an unknown type.</summary>
    object? Unpack(byte type, byte[] data);
}
