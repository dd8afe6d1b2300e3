namespace SonoranDispatch.Diagnostics;

/// <content>
/// Configuration. All of these take the same four values: {0} the option's path, {1} the value found, {2} what is expected, {3} the value
/// used instead.
/// </content>
public static partial class Messages
{
    /// <summary>There is no config.json.</summary>
    public static MessageDefinition ConfigMissing { get; } = new(
        "SD-CONFIG-001",
        Severity.Warning,
        "There is no config.json. All options use their defaults.",
        "Copy config.json from the release into the resource's folder.");

    /// <summary>config.json cannot be read as JSON.</summary>
    public static MessageDefinition ConfigNotJson { get; } = new(
        "SD-CONFIG-002",
        Severity.Error,
        "config.json is not valid JSON: it cannot be read past {1}. All options use their defaults.",
        "Fix config.json there or just before it. The usual cause is a missing comma, quote or bracket.");

    /// <summary>An unknown key.</summary>
    public static MessageDefinition ConfigUnknownKey { get; } = new(
        "SD-CONFIG-003",
        Severity.Warning,
        "config.json: {0} is {1}.",
        "{2}");

    /// <summary>A value of the wrong JSON type.</summary>
    public static MessageDefinition ConfigWrongType { get; } = new(
        "SD-CONFIG-004",
        Severity.Warning,
        "{0} is {1}, which is the wrong type. {3} is used instead.",
        "Write {2}.");

    /// <summary>A value of the right type that is not allowed.</summary>
    public static MessageDefinition ConfigOutOfRange { get; } = new(
        "SD-CONFIG-005",
        Severity.Warning,
        "{0} is {1}, which is not allowed. {3} is used instead.",
        "Write {2}.");

    /// <summary>A word that is not one of the allowed ones.</summary>
    public static MessageDefinition ConfigUnknownWord { get; } = new(
        "SD-CONFIG-006",
        Severity.Warning,
        "{0} is {1}, which is not one of the allowed words. {3} is used instead.",
        "Write {2}.");

    /// <summary>A key that appears more than once in one object.</summary>
    public static MessageDefinition ConfigDuplicateKey { get; } = new(
        "SD-CONFIG-007",
        Severity.Warning,
        "config.json: {0} appears more than once ({1}). The last one is used.",
        "Keep only one of them.");

    /// <summary>A CAD address that requests must not be sent to.</summary>
    public static MessageDefinition ConfigBadAddress { get; } = new(
        "SD-CONFIG-008",
        Severity.Error,
        "{0} is {1}, which is not an address that requests may be sent to. Calls stay in the game.",
        "Write {2}, or leave it out to use the CAD's own address.");

    /// <summary>No API key was found.</summary>
    public static MessageDefinition ConfigNoKey { get; } = new(
        "SD-CONFIG-009",
        Severity.Error,
        "There is no API key for the CAD. Calls stay in the game.",
        "Add set sonorandispatch_apiKey \"your key\" to server.cfg above the line that starts this resource, enter the same line in the server console, then enter \"sdispatch reload\" there.");

    /// <summary>A malformed API key.</summary>
    public static MessageDefinition ConfigBadKey { get; } = new(
        "SD-CONFIG-010",
        Severity.Error,
        "The API key in {0} is not {2}. Calls stay in the game.",
        "Copy the key again from the CAD's admin pages, without spaces or line breaks in it.");

    /// <summary>The only API key is a convar that the official resource protects.</summary>
    public static MessageDefinition ConfigKeyProtected { get; } = new(
        "SD-CONFIG-011",
        Severity.Error,
        "The API key in {0} is protected by the official resource. Calls stay in the game.",
        "Add set sonorandispatch_apiKey \"your key\" to server.cfg, or add_convar_permission sonorandispatch read sonoran_apiKey.");

    /// <summary>Dialect v1 is set without a community id.</summary>
    public static MessageDefinition ConfigNoCommunity { get; } = new(
        "SD-CONFIG-012",
        Severity.Error,
        "cad.dialect is v1, which needs a community id, but none is set. Calls stay in the game.",
        "Add set sonorandispatch_communityId \"your community\" to server.cfg, or set cad.dialect to auto.");

    /// <summary>Dialect auto is set without a community id, so only version 2 of the CAD's API can be used.</summary>
    public static MessageDefinition ConfigNoCommunityForV1 { get; } = new(
        "SD-CONFIG-013",
        Severity.Warning,
        "No community id is set, so only version 2 of the CAD's API can be used.",
        "Add set sonorandispatch_communityId \"your community\" to server.cfg, or set cad.dialect to v2 if that is intended.");

    /// <summary>A custom command lacks an option that has no default.</summary>
    public static MessageDefinition ConfigCommandIncomplete { get; } = new(
        "SD-CONFIG-014",
        Severity.Error,
        "{0} is ignored: it is not a built-in command and lacks {1}.",
        "Add {2}, or remove the command.");

    /// <summary>Two commands with the same name.</summary>
    public static MessageDefinition ConfigNameTaken { get; } = new(
        "SD-CONFIG-015",
        Severity.Error,
        "{0} is {1}, which another command already uses. This command is disabled.",
        "Give each command its own name.");

    /// <summary>{0} the command's path.</summary>
    public static MessageDefinition ConfigPanicByKind { get; } = new("SD-CONFIG-016", Severity.Warning,
        "{0} has the kind \"panic\" and is treated as a panic, as in 0.1.0.", "Set \"panic\" in it: true, or false if it is none. If true, its kind can be anything.");

    /// <summary>{0} the path of a list of departments, {1} the name, {2} the remedy.</summary>
    public static MessageDefinition ConfigUnknownDepartment { get; } = new("SD-CONFIG-017", Severity.Warning,
        "{0} names {1}, which is no department. The name is ignored.", "{2}");

    /// <summary>{0} the area's path, {1} why.</summary>
    public static MessageDefinition ConfigAreaIgnored { get; } = new("SD-CONFIG-018", Severity.Warning,
        "{0} is ignored: {1}.", "Give each area a name of its own, a place (points, circles or zones) and at least one department that exists.");

    /// <summary>{0} the path of a list of departments, {1} the name, {2} the remedy.</summary>
    public static MessageDefinition ConfigUnlistedDepartment { get; } = new("SD-CONFIG-019", Severity.Warning,
        "{0} names {1}, which is no department of config.json. Only officers whose unit's department has exactly that name in the CAD are meant.", "{2}");

    /// <summary>{1} the line, {3} what is used.</summary>
    public static MessageDefinition ConfigNotUtf8 { get; } = new("SD-CONFIG-020", Severity.Error,
        "config.json is not stored as UTF-8: there is a character in {1} that cannot be read. What is used: {3}.",
        "Save config.json as UTF-8 in your editor, and write that character again.");
}
