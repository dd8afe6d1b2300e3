using SonoranDispatch.Time;

namespace SonoranDispatch.Commands;

/// <summary>
/// The plate that each officer's plate reader locked last. It comes from his own client, so it is his word only, for his own stops, and for
/// a short while.
/// </summary>
public sealed class LockedPlates(long keepMilliseconds, IClock clock)
{
    private const int TidyAt = 256;

    private readonly Dictionary<int, (string Plate, long At)> _plates = [];

    /// <summary>An officer's reader locked a plate; what is no plate is ignored.</summary>
    /// <param name="player">The officer whose client says so.</param>
    /// <param name="plate">As it came.</param>
    public void Lock(int player, string plate)
    {
        if (LicensePlate.Clean(plate) is not { Length: > 0 } clean) return;

        if (_plates.Count >= TidyAt) Tidy();
        _plates[player] = (clean, clock.Milliseconds);
    }

    /// <summary>Takes the plate that an officer's reader locked. It is taken once: his next stop is another vehicle.</summary>
    /// <returns>Empty where it locked none, or too long ago.</returns>
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
