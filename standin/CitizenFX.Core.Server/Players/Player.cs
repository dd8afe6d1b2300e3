using System.Globalization;
using CitizenFX.Core.Native;
using StandIn.Runtime;

namespace CitizenFX.Core;

/// <summary>A player, by server id. It holds nothing but the id: each property asks the server, and one who has left answers null and 0.</summary>
public class Player
{
    internal Player(string source)
    {
        var handle = source.StartsWith("net:", StringComparison.Ordinal) ? source.Substring(4)
            : source.StartsWith("internal-net:", StringComparison.Ordinal) ? source.Substring(13) : source;
        if (!int.TryParse(handle, NumberStyles.Integer, CultureInfo.InvariantCulture, out _)) throw new ArgumentException("Source is invalid", nameof(source));
        Handle = handle;
    }

    /// <summary>The server id, as text.</summary>
    public string Handle { get; }

    /// <summary>Round trip in milliseconds.</summary>
    public int Ping => Function.Call<int>((Hash)NativeHashes.Of("GET_PLAYER_PING"), Handle);

    /// <summary>Milliseconds since the last packet.</summary>
    public int LastMsg => Function.Call<int>((Hash)NativeHashes.Of("GET_PLAYER_LAST_MSG"), Handle);

    /// <summary>Identifiers, as "type:value".</summary>
    public IdentifierCollection Identifiers => new(this);

    /// <summary>The address.</summary>
    public string EndPoint => Function.Call<string>((Hash)NativeHashes.Of("GET_PLAYER_ENDPOINT"), Handle);

    /// <summary>The name, or null for the console and for one who has left.</summary>
    public string Name => Function.Call<string>((Hash)NativeHashes.Of("GET_PLAYER_NAME"), Handle);

    /// <summary>The player's state.</summary>
    public StateBag State => new("player:" + Handle);

    /// <summary>The player's ped, or null where the server knows none (OneSync off, still loading).</summary>
    public Ped Character => Ped.FromPlayerHandle(Handle);

    /// <summary>True where the handles are the same.</summary>
    public static bool operator ==(Player? left, Player? right) => Equals(left, right);

    /// <summary>True where the handles differ.</summary>
    public static bool operator !=(Player? left, Player? right) => !Equals(left, right);

    /// <summary>Disconnects the player.</summary>
    public void Drop(string reason) => Function.Call((Hash)NativeHashes.Of("DROP_PLAYER"), Handle, reason);

    /// <summary>Triggers an event at this client.</summary>
    public void TriggerEvent(string eventName, params object[] args) => BaseScript.TriggerAt(Handle, eventName, args);

    /// <summary>Triggers an event at this client, sent no faster than a number of bytes a second.</summary>
    public void TriggerLatentEvent(string eventName, int bytesPerSecond, params object[] args) => BaseScript.TriggerAt(Handle, eventName, args);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Player other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Handle);

    /// <summary>True where the handles are the same.</summary>
    protected bool Equals(Player other) => other is not null && Handle == other.Handle;
}
