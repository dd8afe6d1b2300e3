namespace SonoranDispatch.Commands;

/// <summary>Normalises licence plates for comparison and display: capital letters, digits, blanks and hyphens, at most eight characters.</summary>
public static class LicensePlate
{
    /// <summary>The maximum number of characters that the game allows.</summary>
    public const int Longest = 8;

    /// <summary>Normalises a plate from any source, including a tampered client.</summary>
    /// <param name="raw">The plate as received.</param>
    /// <returns>Empty if it is not a valid plate.</returns>
    public static string Clean(string? raw)
    {
        // The game pads plates with blanks.
        var plate = raw is null || raw.Length > 4 * Longest ? "" : raw.Trim(' ');
        return plate.Length <= Longest && plate.All(IsPlain) ? plate.ToUpperInvariant() : "";
    }

    private static bool IsPlain(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or ' ' or '-';
}
