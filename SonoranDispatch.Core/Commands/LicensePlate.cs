namespace SonoranDispatch.Commands;

/// <summary>Number plates as they are compared and shown: capital letters, digits, blanks and hyphens, eight at the most.</summary>
public static class LicensePlate
{
    /// <summary>The most characters the game allows.</summary>
    public const int Longest = 8;

    /// <summary>A plate from anywhere, a tampered client included.</summary>
    /// <param name="raw">As it came.</param>
    /// <returns>Empty where it is none.</returns>
    public static string Clean(string? raw)
    {
        // The game pads plates with blanks.
        var plate = raw is null || raw.Length > 4 * Longest ? "" : raw.Trim(' ');
        return plate.Length <= Longest && plate.All(IsPlain) ? plate.ToUpperInvariant() : "";
    }

    private static bool IsPlain(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or ' ' or '-';
}
