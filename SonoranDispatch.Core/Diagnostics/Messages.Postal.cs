namespace SonoranDispatch.Diagnostics;

/// <content>Postals. {0} is where the postals came from: a file, or a file of a resource.</content>
public static partial class Messages
{
    /// <summary>{0} the source, {1} how many.</summary>
    public static MessageDefinition PostalsRead { get; } = new(
        "SD-POSTAL-001",
        Severity.Information,
        "{1} postals read from {0}.",
        "");

    /// <summary>{0} the source, {1} where it breaks.</summary>
    public static MessageDefinition PostalsNotJson { get; } = new(
        "SD-POSTAL-002",
        Severity.Error,
        "The postals in {0} cannot be read past {1}; calls carry no postal.",
        "Mend the file: it is a JSON list of entries with code, x and y, the format of nearest-postal.");

    /// <summary>{0} the source, {1} how many, {2} the first one's place in the list, from 1.</summary>
    public static MessageDefinition PostalsSkipped { get; } = new(
        "SD-POSTAL-003",
        Severity.Warning,
        "{1} entries in {0} are not postals and are left out; the first is entry {2}.",
        "Each entry needs a code (text or whole number) and x and y (numbers, metres).");

    /// <summary>{0} the source.</summary>
    public static MessageDefinition PostalsFileMissing { get; } = new(
        "SD-POSTAL-004",
        Severity.Warning,
        "The postals file {0} is not there; calls carry no postal.",
        "Put the file there, or mend postals.file or postals.resource in config.json.");

    /// <summary>No postals anywhere.</summary>
    public static MessageDefinition PostalsNone { get; } = new(
        "SD-POSTAL-005",
        Severity.Information,
        "No postals are installed; calls carry no postal.",
        "If the map has postals, install nearest-postal or name a file of its format in postals.file.");
}
