using System.Globalization;
using CitizenFX.Core.Native;
using StandIn.Runtime;

namespace CitizenFX.Core;

/// <summary>
/// A player, by server id. Stores only the id: each property asks the server. For a player who has left, properties return null or 0.
/// </summary>
public class Player
{
    internal Player(string source)
    {
        var handle = source.StartsWith("net:", StringComparison.Ordinal) ? source.Substring(4)
            : source.StartsWith("internal-net:", StringComparison.Ordinal) ? source.Substring(13) : source;
        if (!int.TryParse(handle, NumberStyles.Integer, CultureInfo.InvariantCulture, out _)) throw new ArgumentException("Source is invalid", nameof(source));
        Handle = handle;
    }

    /// <summary>The server id as a string.</summary>
    public string Handle { get; }

    /// <summary>Round-trip time in milliseconds.</summary>
    public int Ping => Function.Call<int>((Hash)NativeHashes.Of("GET_PLAYER_PING"), Handle);

    /// <summary>Milliseconds since the last packet.</summary>
    public int LastMsg => Function.Call<int>((Hash)NativeHashes.Of("GET_PLAYER_LAST_MSG"), Handle);

    /// <summary>Identifiers, as "type:value".</summary>
    public IdentifierCollection Identifiers => new(this);

    /// <summary>The player's network address.</summary>
    public string EndPoint => Function.Call<string>((Hash)NativeHashes.Of("GET_PLAYER_ENDPOINT"), Handle);

    /// <summary>The name, or null for the console and for a player who has left.</summary>
    public string Name => Function.Call<string>((Hash)NativeHashes.Of("GET_PLAYER_NAME"), Handle);

    /// <summary>The player's state bag.</summary>
    public StateBag State => new("player:" + Handle);

    /// <summary>The player's ped, or null if the server knows none (OneSync is off, or the player is still loading).</summary>
    public Ped Character => Ped.FromPlayerHandle(Handle);

    /// <summary>True if the handles are equal.</summary>
    public static bool operator ==(Player? left, Player? right) => Equals(left, right);

    /// <summary>True if the handles differ.</summary>
    public static bool operator !=(Player? left, Player? right) => !Equals(left, right);

    /// <summary>Disconnects the player.</summary>
    public void Drop(string reason) => Function.Call((Hash)NativeHashes.Of("DROP_PLAYER"), Handle, reason);

    /// <summary>Triggers an event on this client.</summary>
    public void TriggerEvent(string eventName, params object[] args) => BaseScript.TriggerAt(Handle, eventName, args);

    /// <summary>Triggers an event on this client, sent at a limited number of bytes per second.</summary>
    public void TriggerLatentEvent(string eventName, int bytesPerSecond, params object[] args) => BaseScript.TriggerLatentAt(Handle, eventName, bytesPerSecond, args);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Player other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Handle);

    /// <summary>True if the handles are equal.</summary>
    protected bool Equals(Player other) => other is not null && Handle == other.Handle;
}
