namespace SonoranDispatch.Cad.Reading;

/// <summary>
/// Recognises the text with which the CAD answers 200 on an unknown path: "Backend Service Reached", with or without "Sonoran CAD:" before it. Only
/// the whole text counts, because the response to a note repeats what the player wrote.
/// </summary>
internal static class UnknownEndpointText
{
    private const string Text = "Backend Service Reached";
    private const string Product = "Sonoran CAD:";

    /// <summary>Whether the body of a success says that the path is unknown.</summary>
    public static bool Says(string body)
    {
        if (body.Length > 200) return false;

        var text = body.Trim(' ', '\t', '\r', '\n', '\uFEFF', '"', '.');
        if (text.StartsWith(Product, StringComparison.OrdinalIgnoreCase)) text = text.Substring(Product.Length).TrimStart();
        return string.Equals(text, Text, StringComparison.OrdinalIgnoreCase);
    }
}
