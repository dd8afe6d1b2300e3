namespace SonoranDispatch.Diagnostics;

/// <content>Locales.</content>
public static partial class Messages
{
    /// <summary>{0} the configured locale, {1} the languages that are shipped.</summary>
    public static MessageDefinition LocaleUnknown { get; } = new(
        "SD-LOCALE-001",
        Severity.Warning,
        "There is no locale {0}. English is used.",
        "Set locale in config.json to one of {1}, or to the name of another file in locales/ without .json.");

    /// <summary>{0} the file, {1} the position of the error.</summary>
    public static MessageDefinition LocaleNotJson { get; } = new(
        "SD-LOCALE-002",
        Severity.Warning,
        "{0} cannot be read past {1}. English is used.",
        "Fix the file there, or restore the file from the release.");

    /// <summary>{0} the text's key, {1} the locale.</summary>
    public static MessageDefinition LocaleTextMissing { get; } = new(
        "SD-LOCALE-003",
        Severity.Warning,
        "Text {0} is missing from locale {1}. The English one is used.",
        "Add {0} to locales/{1}.json.");

    /// <summary>{0} the text's key, {1} the file.</summary>
    public static MessageDefinition LocaleNotText { get; } = new(
        "SD-LOCALE-004",
        Severity.Warning,
        "{0} in {1} is not a text and is ignored.",
        "Put the text in quotes.");

    /// <summary>{0} the file.</summary>
    public static MessageDefinition LocaleEnglishMissing { get; } = new(
        "SD-LOCALE-005",
        Severity.Error,
        "{0} is missing or cannot be read. Players see the keys of some texts instead of the texts.",
        "Copy the file from the release into the resource's locales folder.");

    /// <summary>{0} the text's key.</summary>
    public static MessageDefinition LocaleEnglishTextMissing { get; } = new(
        "SD-LOCALE-006",
        Severity.Warning,
        "Text {0} is missing from English, too. Players see its key.",
        "Add {0} to locales/en.json, or restore the file from the release.");

    /// <summary>{0} the file, {1} the line.</summary>
    public static MessageDefinition LocaleNotUtf8 { get; } = new(
        "SD-LOCALE-007",
        Severity.Warning,
        "{0} is not stored as UTF-8: there is a character in {1} that cannot be read. Players see a replacement character in its place.",
        "Save the file as UTF-8 in your editor, and write that character again.");
}
