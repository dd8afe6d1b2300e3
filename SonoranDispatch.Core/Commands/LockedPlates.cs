using SonoranDispatch.Time;

namespace SonoranDispatch.Commands;

/// <summary>
/// Remembers the plate that each officer's plate reader locked last. It comes from the officer's own client, so it is used only for their own stops,
/// and only for a short time.
/// </summary>
public sealed class LockedPlates(long keepMilliseconds, IClock clock)
{
    private const int TidyAt = 256;

    private readonly Dictionary<int, (string Plate, long At)> _plates = [];

    /// <summary>Records a plate locked by an officer's plate reader. Ignores invalid plates.</summary>
    /// <param name="player">The officer whose client reported it.</param>
    /// <param name="plate">The plate as received.</param>
    public void Lock(int player, string plate)
    {
        if (LicensePlate.Clean(plate) is not { Length: > 0 } clean) return;

        if (_plates.Count >= TidyAt) Tidy();
        _plates[player] = (clean, clock.Milliseconds);
    }

    /// <summary>Returns and removes the plate locked by an officer's plate reader, because their next stop is for another vehicle.</summary>
    /// <returns>Empty if no plate was locked, or if it was locked too long ago.</returns>
    public string Take(int player)
    {
        if (!_plates.TryGetValue(player, out var locked)) return "";

        _plates.Remove(player);
        return IsFresh(locked.At) ? locked.Plate : "";
    }

    private bool IsFresh(long at) => keepMilliseconds > 0 && clock.Milliseconds - at <= keepMilliseconds;

    private void Tidy()
    {
        foreach (var player in _plates.Where(pair => !IsFresh(pair.Value.At)).Select(pair => pair.Key).ToList()) _plates.Remove(player);
    }
}
