using System.Globalization;

namespace SonoranDispatch.Compatibility;

/// <summary>Reads a priority in any form that scripts send.</summary>
internal static class PriorityWords
{
    /// <summary>Reads a number, a word, or words that end with a number, such as "Priority 1".</summary>
    /// <returns><c>null</c> if it is none of these; a number may lie outside 1 to 3.</returns>
    public static int? Of(string text)
    {
        switch (text.ToLowerInvariant())
        {
            case "high" or "urgent" or "risk":
                return 1;
            case "medium" or "normal":
                return 2;
            case "low":
                return 3;
        }

        var start = text.Length;
        while (start > 0 && text[start - 1] is >= '0' and <= '9') start--;
        if (start > 0 && (text[start - 1] is '.' or ',')) return null;
        if (start > 0 && text[start - 1] == '-') start--;
        return int.TryParse(text.Substring(start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
