namespace SonoranDispatch.Texts;

/// <summary>Cuts texts to a length.</summary>
public static class TextCut
{
    /// <summary>Returns the beginning of a text, without half of a surrogate pair at its end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The maximum number of characters (UTF-16 units), from 1.</param>
    public static string At(string text, int longest)
    {
        if (text.Length <= longest) return text;
        return text.Substring(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest);
    }
}
