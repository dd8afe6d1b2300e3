namespace SonoranDispatch.Diagnostics;

/// <content>Postals. {0} is the source of the postals: a file, or a file of another resource.</content>
public static partial class Messages
{
    /// <summary>{0} the source, {1} the number of postals.</summary>
    public static MessageDefinition PostalsRead { get; } = new(
        "SD-POSTAL-001",
        Severity.Information,
        "Postals read from {0}: {1}.",
        "");

    /// <summary>{0} the source, {1} the position of the error.</summary>
    public static MessageDefinition PostalsNotJson { get; } = new(
        "SD-POSTAL-002",
        Severity.Error,
        "The postals in {0} cannot be read past {1}. Calls have no postal.",
        "Fix the file: it must be a JSON list of entries with code, x and y, in the format of nearest-postal.");

    /// <summary>{0} the source, {1} the number of invalid entries, {2} the position of the first one in the list, from 1.</summary>
    public static MessageDefinition PostalsSkipped { get; } = new(
        "SD-POSTAL-003",
        Severity.Warning,
        "Invalid postals in {0} that are ignored: {1}. The first is entry {2}.",
        "Each entry needs a code (text or whole number) and x and y (numbers, metres).");

    /// <summary>{0} the source.</summary>
    public static MessageDefinition PostalsFileMissing { get; } = new(
        "SD-POSTAL-004",
        Severity.Warning,
        "The postals file {0} does not exist. Calls have no postal.",
        "Add the file, or correct postals.file or postals.resource in config.json.");

    /// <summary>No postals were found.</summary>
    public static MessageDefinition PostalsNone { get; } = new(
        "SD-POSTAL-005",
        Severity.Information,
        "No postals are installed. Calls have no postal.",
        "If the map has postals, install nearest-postal or set postals.file to a file in its format.");

    /// <summary>{0} the source, {1} the line.</summary>
    public static MessageDefinition PostalsNotUtf8 { get; } = new(
        "SD-POSTAL-006",
        Severity.Warning,
        "{0} is not stored as UTF-8: there is a character in {1} that cannot be read.",
        "Save the file as UTF-8 in your editor, and write that character again.");
}
