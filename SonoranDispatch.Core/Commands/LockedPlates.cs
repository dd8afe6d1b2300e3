using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.Commands;

/// <summary>
/// Remembers the plate that each officer's plate reader locked last. It comes from the officer's own client, so it is used only for their own stops,
/// and only for a short time.
/// </summary>
/// <param name="keepMilliseconds">How long a plate is remembered, in milliseconds; 0 for not at all.</param>
/// <param name="online">Identifies the officer.</param>
/// <param name="clock">The clock.</param>
public sealed class LockedPlates(long keepMilliseconds, OnlinePlayers online, IClock clock)
{
    private readonly ExpiringDictionary<PlayerIdentity, string> _plates = new(clock);

    /// <summary>Records a plate locked by an officer's plate reader. Ignores invalid plates.</summary>
    /// <param name="player">The officer whose client reported it.</param>
    /// <param name="plate">The plate as received.</param>
    public void Lock(int player, string plate)
    {
        if (keepMilliseconds > 0 && LicensePlate.Clean(plate) is { Length: > 0 } clean) _plates.Set(online.IdentityOf(player), clean, keepMilliseconds + 1);
    }

    /// <summary>Returns and removes the plate locked by an officer's plate reader, because their next stop is for another vehicle.</summary>
    /// <returns>Empty if no plate was locked, or if it was locked too long ago.</returns>
    public string Take(int player)
    {
        var who = online.IdentityOf(player);
        if (!_plates.TryGet(who, out var plate)) return "";

        _plates.Remove(who);
        return plate;
    }
}
