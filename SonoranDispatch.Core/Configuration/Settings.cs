using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>All validated settings of the owner. Built by <see cref="SettingsReader"/> from config.json and convars. Immutable.</summary>
public sealed record Settings
{
    [TextOption(
        "The language of all texts: the name of a file in `locales/` without `.json`.",
        20,
        Form = "the name of a file in locales/ without .json",
        Pattern = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    public string Locale { get; init; } = "en";

    [Section("The CAD account and how the CAD is reached.")]
    public CadSettings Cad { get; init; } = new();

    [Table(
        "The chat commands that create calls, by id. The id stays the same when the command is renamed.",
        typeof(CommandSettings),
        EntryMeaning = "A chat command, and the call it creates. A built-in command keeps its own default for each option that is left out.",
        IdForm = "letters, digits, _ and -",
        IdPattern = "^[A-Za-z0-9_-]{1,32}$")]
    public IReadOnlyDictionary<string, CommandSettings> Commands { get; init; } = BuiltInCommands.All.ToDictionary(command => command.Id, StringComparer.Ordinal);

    [Section("How incoming reports become calls.")]
    public IntakeSettings Intake { get; init; } = new();

    [Section("Limits of how many calls may be created.")]
    public LimitSettings Limits { get; init; } = new();

    [Section("How long calls are kept after they are over.", Key = "calls")]
    public RetentionSettings Keeping { get; init; } = new();

    [Section("How the street and zone of a call are determined.")]
    public StreetLookupSettings StreetLookup { get; init; } = new();

    [Section("Where postals come from.")]
    public PostalSettings Postals { get; init; } = new();

    [Section("How CAD units are matched with players.")]
    public UnitSettings Units { get; init; } = new();

    [Section("Who counts as on duty.")]
    public DutySettings Duty { get; init; } = new();

    [Table("The departments, by id.", typeof(DepartmentSettings), EntryMeaning = "A department: who belongs to it, and which kinds of calls it gets.")]
    public IReadOnlyDictionary<string, DepartmentSettings> Departments { get; init; } = BuiltInDepartments.All.ToDictionary(department => department.Id, StringComparer.Ordinal);

    [Table("The kinds of calls, by id.", typeof(KindSettings), EntryMeaning = "A kind of call: who gets it, and whether it can be muted.")]
    public IReadOnlyDictionary<string, KindSettings> Kinds { get; init; } = BuiltInKinds.All.ToDictionary(kind => kind.Id, StringComparer.Ordinal);

    [Section("Cards on officers' screens.")]
    public CardSettings Cards { get; init; } = new();

    [Section("The calls that game events create automatically.")]
    public GameSettings Game { get; init; } = new();

    [Section("What officers may do with calls.")]
    public OfficerActionSettings Actions { get; init; } = new();

    [Section("The command with which officers work on calls.")]
    public DispatchCommandSettings Dispatch { get; init; } = new();

    [Section("How the live map follows officers who called for help.")]
    public LiveMapSettings LiveMap { get; init; } = new();

    [Section("How the vehicle of a traffic stop is found.")]
    public TrafficStopSettings TrafficStops { get; init; } = new();

    [Section("Which alerts of scripts written for other dispatch resources are accepted.")]
    public CompatSettings Compat { get; init; } = new();
}
