using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>All validated settings of the owner. Built by <see cref="SettingsReader"/> from config.json and convars. Immutable.</summary>
public sealed record Settings
{
    /// <summary>The language of the texts, such as "en": letters, digits and hyphens only. A file of that name may still be missing.</summary>
    [TextOption(
        "The language of all texts: the name of a file in `locales/` without `.json`.",
        20,
        Form = "the name of a file in locales/ without .json",
        Pattern = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    public string Locale { get; init; } = "en";

    /// <summary>The CAD: account, dialect, transport, limits.</summary>
    [Section("The CAD account and how the CAD is reached.")]
    public CadSettings Cad { get; init; } = new();

    /// <summary>Chat commands by id ("911"), including disabled ones.</summary>
    [Table(
        "The chat commands that create calls, by id. The id stays the same when the command is renamed.",
        typeof(CommandSettings),
        EntryMeaning = "A chat command, and the call it creates. A built-in command keeps its own default for each option that is left out.",
        IdForm = "letters, digits, _ and -",
        IdPattern = "^[A-Za-z0-9_-]{1,32}$")]
    public IReadOnlyDictionary<string, CommandSettings> Commands { get; init; } = BuiltInCommands.All.ToDictionary(command => command.Id, StringComparer.Ordinal);

    /// <summary>Limits of a player's text, and when calls are merged.</summary>
    [Section("How incoming reports become calls.")]
    public IntakeSettings Intake { get; init; } = new();

    /// <summary>Limits of how many calls may be created.</summary>
    [Section("Limits of how many calls may be created.")]
    public LimitSettings Limits { get; init; } = new();

    /// <summary>How long calls are kept after they are over.</summary>
    [Section("How long calls are kept after they are over.", Key = "calls")]
    public RetentionSettings Keeping { get; init; } = new();

    /// <summary>How the street and zone of a call are determined.</summary>
    [Section("How the street and zone of a call are determined.")]
    public StreetLookupSettings StreetLookup { get; init; } = new();

    /// <summary>Where postals come from.</summary>
    [Section("Where postals come from.")]
    public PostalSettings Postals { get; init; } = new();

    /// <summary>How CAD units are matched with players.</summary>
    [Section("How CAD units are matched with players.")]
    public UnitSettings Units { get; init; } = new();

    /// <summary>Who counts as on duty.</summary>
    [Section("Who counts as on duty.")]
    public DutySettings Duty { get; init; } = new();

    /// <summary>The departments, by id.</summary>
    [Table("The departments, by id.", typeof(DepartmentSettings), EntryMeaning = "A department: who belongs to it, and which kinds of calls it gets.")]
    public IReadOnlyDictionary<string, DepartmentSettings> Departments { get; init; } = BuiltInDepartments.All.ToDictionary(department => department.Id, StringComparer.Ordinal);

    /// <summary>The built-in kinds of calls and those the owner configured, by id.</summary>
    [Table("The kinds of calls, by id.", typeof(KindSettings), EntryMeaning = "A kind of call: who gets it, and whether it can be muted.")]
    public IReadOnlyDictionary<string, KindSettings> Kinds { get; init; } = BuiltInKinds.All.ToDictionary(kind => kind.Id, StringComparer.Ordinal);

    /// <summary>Cards on officers' screens.</summary>
    [Section("Cards on officers' screens.")]
    public CardSettings Cards { get; init; } = new();

    /// <summary>The calls that game events create.</summary>
    [Section("The calls that game events create automatically.")]
    public GameSettings Game { get; init; } = new();

    /// <summary>What officers may do with calls.</summary>
    [Section("What officers may do with calls.")]
    public OfficerActionSettings Actions { get; init; } = new();

    /// <summary>The command with which officers work on calls.</summary>
    [Section("The command with which officers work on calls.")]
    public DispatchCommandSettings Dispatch { get; init; } = new();

    /// <summary>How the live map follows officers who called for help.</summary>
    [Section("How the live map follows officers who called for help.")]
    public LiveMapSettings LiveMap { get; init; } = new();

    /// <summary>How the vehicle of a traffic stop is found.</summary>
    [Section("How the vehicle of a traffic stop is found.")]
    public TrafficStopSettings TrafficStops { get; init; } = new();

    /// <summary>Which compatibility surfaces are enabled.</summary>
    [Section("Which alerts of scripts written for other dispatch resources are accepted.")]
    public CompatSettings Compat { get; init; } = new();
}
