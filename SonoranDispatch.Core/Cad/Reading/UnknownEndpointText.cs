namespace SonoranDispatch.Cad.Reading;

/// <summary>
/// The text with which the CAD answers 200 on a path it does not know: "Backend Service Reached", with or without "Sonoran CAD:"
/// before it. Only the whole text counts, since the answer to a note repeats what the player wrote.
/// </summary>
internal static class UnknownEndpointText
{
    private const string Text = "Backend Service Reached";
    private const string Product = "Sonoran CAD:";

    /// <summary>Whether a success's body says that the path is not known.</summary>
    public static bool Says(string body)
    {
        if (body.Length > 200) return false;

        var text = body.Trim(' ', '\t', '\r', '\n', '\uFEFF', '"', '.');
        if (text.StartsWith(Product, StringComparison.OrdinalIgnoreCase)) text = text.Substring(Product.Length).TrimStart();
        return string.Equals(text, Text, StringComparison.OrdinalIgnoreCase);
    }
}
