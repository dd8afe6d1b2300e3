namespace SonoranDispatch.Configuration.Options;

/// <summary>Text formats that several options share: in words, and as regular expressions that both .NET and editors understand.</summary>
internal static class TextForms
{
    /// <summary>Any text without control characters.</summary>
    public const string NoControls = @"^[^\u0000-\u001f]*$";

    /// <summary>An ACE, in words.</summary>
    public const string AceForm = "an ACE, or empty";

    /// <summary>An ACE, or an empty text.</summary>
    public const string Ace = "^[A-Za-z0-9_.-]*$";

    /// <summary>A resource name, in words.</summary>
    public const string ResourceForm = "a resource's name";

    /// <summary>A resource name, or an empty text.</summary>
    public const string Resource = "^[A-Za-z0-9_.-]*$";

    /// <summary>An id, in words.</summary>
    public const string IdForm = "lower-case letters, digits, _ and -";

    /// <summary>An id.</summary>
    public const string Id = "^[a-z0-9_-]{1,32}$";
}
