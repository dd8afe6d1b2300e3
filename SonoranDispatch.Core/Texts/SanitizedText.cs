using System.Globalization;
using System.Text;

namespace SonoranDispatch.Texts;

/// <summary>
/// Text that a player typed, sanitized: one line, no control characters, no game colour codes, limited length. Everything else stays as
/// typed, including markup, emoji and right-to-left text, so it must be displayed as plain text. A text that shows nothing is empty.
/// </summary>
/// <param name="Value">The sanitized text.</param>
/// <param name="WasCut">Whether it was longer than allowed and was truncated.</param>
public sealed record SanitizedText(string Value, bool WasCut)
{
    private const char ZeroWidthJoiner = '\u200d';

    // Letters and symbols by their category that fonts show as blank: Hangul fillers, the empty Braille pattern.
    private const string Blanks = "\u115f\u1160\u3164\uffa0\u2800";

    /// <summary>Sanitizes a text.</summary>
    /// <param name="raw">The text as received; <c>null</c> counts as empty.</param>
    /// <param name="longest">The maximum number of characters (UTF-16 units) to keep, from 1.</param>
    public static SanitizedText Clean(string? raw, int longest)
    {
        if (raw is null) return new SanitizedText("", false);

        var kept = new StringBuilder(Math.Min(raw.Length, longest + 1));
        for (var index = 0; index < raw.Length; index++)
        {
            var letter = raw[index];
            if (char.IsHighSurrogate(letter) && index + 1 < raw.Length && char.IsLowSurrogate(raw[index + 1]))
            {
                kept.Append(letter).Append(raw[++index]);
            }
            else if (!char.IsSurrogate(letter))
            {
                Keep(kept, letter);
            }
        }

        var text = kept.ToString().Trim();
        if (!IsVisible(text)) return new SanitizedText("", false);

        return text.Length <= longest ? new SanitizedText(text, false) : new SanitizedText(Cut(text, longest), true);
    }

    // Marks alone show nothing either: they only change the letter before them.
    private static bool IsVisible(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsLowSurrogate(text[index]) || Blanks.IndexOf(text[index]) >= 0) continue;
            if (CharUnicodeInfo.GetUnicodeCategory(text, index) is not (UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)) return true;
        }

        return false;
    }

    // Looking back at what was kept, rather than ahead, also catches a code that forms only when another one is removed.
    private static void Keep(StringBuilder kept, char letter)
    {
        if (char.IsControl(letter) || letter is '\u2028' or '\u2029') letter = ' ';
        if (letter == ' ' && EndsWith(kept, ' ')) return;

        if (EndsWith(kept, '^') && IsChatCode(letter)) kept.Length--;
        else if (letter == '~' && kept.Length >= 2 && kept[kept.Length - 2] == '~' && IsAsciiLetter(kept[kept.Length - 1])) kept.Length -= 2;
        else kept.Append(letter);
    }

    private static string Cut(string text, int longest)
    {
        var end = longest;
        if (char.IsLowSurrogate(text[end])) end--;
        while (end > 0 && (text[end - 1] == ZeroWidthJoiner || text[end - 1] == ' ')) end--;
        return text.Substring(0, end);
    }

    private static bool EndsWith(StringBuilder text, char letter) => text.Length > 0 && text[text.Length - 1] == letter;

    // ^0 to ^9 colours, ^* bold, ^_ underlined, ^~ struck through, ^= both, ^r back to normal.
    private static bool IsChatCode(char letter) => letter is (>= '0' and <= '9') or '*' or '_' or '~' or '=' or 'r';

    private static bool IsAsciiLetter(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
