namespace SonoranDispatch.Diagnostics;

/// <content>
/// Configuration. All of these take the same four values: {0} the option's path, {1} what was found, {2} what was expected, {3} what is
/// used instead.
/// </content>
public static partial class Messages
{
    /// <summary>There is no config.json.</summary>
    public static MessageDefinition ConfigMissing { get; } = new(
        "SD-CONFIG-001",
        Severity.Warning,
        "There is no config.json; every option has its default.",
        "Put the config.json of the release back into the resource's folder.");

    /// <summary>config.json cannot be read as JSON.</summary>
    public static MessageDefinition ConfigNotJson { get; } = new(
        "SD-CONFIG-002",
        Severity.Error,
        "config.json is not JSON: it cannot be read past {1}. Every option has its default.",
        "Mend config.json there or just before it; a missing comma, quote or bracket is the usual cause.");

    /// <summary>A key that means nothing.</summary>
    public static MessageDefinition ConfigUnknownKey { get; } = new(
        "SD-CONFIG-003",
        Severity.Warning,
        "config.json: {0} is not an option; it is ignored.",
        "{2}");

    /// <summary>A value of another JSON type.</summary>
    public static MessageDefinition ConfigWrongType { get; } = new(
        "SD-CONFIG-004",
        Severity.Warning,
        "{0} is {1}, which is of the wrong type; {3} is used.",
        "Write {2}.");

    /// <summary>A value of the right type that is not allowed.</summary>
    public static MessageDefinition ConfigOutOfRange { get; } = new(
        "SD-CONFIG-005",
        Severity.Warning,
        "{0} is {1}, which is not allowed; {3} is used.",
        "Write {2}.");

    /// <summary>A word that is none of those allowed.</summary>
    public static MessageDefinition ConfigUnknownWord { get; } = new(
        "SD-CONFIG-006",
        Severity.Warning,
        "{0} is {1}, which is none of the words allowed; {3} is used.",
        "Write {2}.");

    /// <summary>A key that stands twice in one object.</summary>
    public static MessageDefinition ConfigDuplicateKey { get; } = new(
        "SD-CONFIG-007",
        Severity.Warning,
        "config.json: {0} stands more than once ({1}); the last one counts.",
        "Keep one of them.");

    /// <summary>An address of the CAD to which nothing may be sent.</summary>
    public static MessageDefinition ConfigBadAddress { get; } = new(
        "SD-CONFIG-008",
        Severity.Error,
        "{0} is {1}, to which nothing may be sent; calls stay in the game.",
        "Write {2}, or leave it out for the CAD's own address.");

    /// <summary>No API key anywhere.</summary>
    public static MessageDefinition ConfigNoKey { get; } = new(
        "SD-CONFIG-009",
        Severity.Error,
        "There is no API key for the CAD; calls stay in the game.",
        "Write set sonorandispatch_apiKey \"your key\" into server.cfg above the line that starts this resource, then restart it.");

    /// <summary>An API key that cannot be one.</summary>
    public static MessageDefinition ConfigBadKey { get; } = new(
        "SD-CONFIG-010",
        Severity.Error,
        "The API key in {0} is not {2}; calls stay in the game.",
        "Copy the key again from the CAD's administration page, without blanks or line breaks inside.");

    /// <summary>The official resource keeps its key to itself.</summary>
    public static MessageDefinition ConfigKeyProtected { get; } = new(
        "SD-CONFIG-011",
        Severity.Error,
        "The API key in {0} is protected by the official resource; calls stay in the game.",
        "Write set sonorandispatch_apiKey \"your key\" into server.cfg, or add_convar_permission sonorandispatch read sonoran_apiKey.");

    /// <summary>Dialect v1 without a community id.</summary>
    public static MessageDefinition ConfigNoCommunity { get; } = new(
        "SD-CONFIG-012",
        Severity.Error,
        "cad.dialect is v1, which needs a community id, and there is none; calls stay in the game.",
        "Write set sonorandispatch_communityId \"your community\" into server.cfg, or set cad.dialect to auto.");

    /// <summary>Dialect auto without a community id: only half of it can work.</summary>
    public static MessageDefinition ConfigNoCommunityForV1 { get; } = new(
        "SD-CONFIG-013",
        Severity.Warning,
        "There is no community id, so only version 2 of the CAD's API can be used.",
        "Write set sonorandispatch_communityId \"your community\" into server.cfg, or set cad.dialect to v2 if that is meant.");

    /// <summary>A command of the owner's own lacks something that has no default.</summary>
    public static MessageDefinition ConfigCommandIncomplete { get; } = new(
        "SD-CONFIG-014",
        Severity.Error,
        "{0} is left out: it is not one of the built-in commands and lacks {1}.",
        "Add {2}, or remove the command.");

    /// <summary>Two commands of one name.</summary>
    public static MessageDefinition ConfigNameTaken { get; } = new(
        "SD-CONFIG-015",
        Severity.Error,
        "{0} is {1}, which another command has already; this command is off.",
        "Give each command a name of its own.");

    /// <summary>{0} the command's path.</summary>
    public static MessageDefinition ConfigPanicByKind { get; } = new("SD-CONFIG-016", Severity.Warning,
        "{0} has the kind \"panic\" and is taken as a panic, as in 0.1.0.", "Write \"panic\": true in it; its kind is then free.");
}
