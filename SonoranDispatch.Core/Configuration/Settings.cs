using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>Everything an owner can set, checked. Built by <see cref="SettingsReader"/> from config.json and convars; never changes.</summary>
public sealed record Settings
{
    /// <summary>The name of the texts' language, such as "en"; a file of that name may still be missing. It can hold nothing but letters, digits and hyphens.</summary>
    [TextOption(
        "The language of all texts: the name of a file in `locales/`, without `.json`.",
        20,
        Form = "a file's name in locales/ without .json",
        Pattern = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    public string Locale { get; init; } = "en";

    /// <summary>The CAD: account, dialect, transport, limits.</summary>
    [Section("The account with the CAD and how it is spoken to.")]
    public CadSettings Cad { get; init; } = new();

    /// <summary>Chat commands by id ("911"), switched-off ones included.</summary>
    [Table(
        "The chat commands that raise calls, by an id that stays when the command is renamed.",
        typeof(CommandSettings),
        EntryMeaning = "A chat command, and the call it raises. A built-in command keeps its own default for whatever is left out.",
        IdForm = "letters, digits, _ and -",
        IdPattern = "^[A-Za-z0-9_-]{1,32}$")]
    public IReadOnlyDictionary<string, CommandSettings> Commands { get; init; } = BuiltInCommands.All.ToDictionary(command => command.Id, StringComparer.Ordinal);

    /// <summary>What a player's text may be, and when calls are merged.</summary>
    [Section("What comes in.")]
    public IntakeSettings Intake { get; init; } = new();

    /// <summary>How much may come in.</summary>
    [Section("How much may come in.")]
    public LimitSettings Limits { get; init; } = new();

    /// <summary>How long calls are kept that are over.</summary>
    [Section("What is kept of calls that are over.", Key = "calls")]
    public RetentionSettings Keeping { get; init; } = new();

    /// <summary>How street and zone are found out.</summary>
    [Section("How street and zone of a call are found out.")]
    public StreetLookupSettings StreetLookup { get; init; } = new();

    /// <summary>Where postals come from.</summary>
    [Section("Where postals come from.")]
    public PostalSettings Postals { get; init; } = new();

    /// <summary>How units of the CAD are matched with players.</summary>
    [Section("How units of the CAD are matched with players.")]
    public UnitSettings Units { get; init; } = new();

    /// <summary>Who counts as on duty.</summary>
    [Section("Who counts as on duty.")]
    public DutySettings Duty { get; init; } = new();

    /// <summary>The departments, by id.</summary>
    [Table("The departments, by id.", typeof(DepartmentSettings), EntryMeaning = "A department: who belongs to it, and which kinds of calls it gets.")]
    public IReadOnlyDictionary<string, DepartmentSettings> Departments { get; init; } = BuiltInDepartments.All.ToDictionary(department => department.Id, StringComparer.Ordinal);

    /// <summary>The kinds of calls the owner said something of, and the built-in ones, by id.</summary>
    [Table("The kinds of calls, by id.", typeof(KindSettings), EntryMeaning = "A kind of call: who hears of it.")]
    public IReadOnlyDictionary<string, KindSettings> Kinds { get; init; } = BuiltInKinds.All.ToDictionary(kind => kind.Id, StringComparer.Ordinal);

    /// <summary>What officers see.</summary>
    [Section("Cards on officers' screens.")]
    public CardSettings Cards { get; init; } = new();

    /// <summary>What the game itself raises.</summary>
    [Section("What the game itself raises.")]
    public GameSettings Game { get; init; } = new();

    /// <summary>What officers may do with calls.</summary>
    [Section("What officers do with calls.")]
    public OfficerActionSettings Actions { get; init; } = new();

    /// <summary>The officers' own command.</summary>
    [Section("The officers' own command.")]
    public DispatchCommandSettings Dispatch { get; init; } = new();

    /// <summary>How officers who called for help are followed.</summary>
    [Section("How officers who called for help are followed on the live map.")]
    public LiveMapSettings LiveMap { get; init; } = new();

    /// <summary>How the vehicle of a traffic stop is found.</summary>
    [Section("How the vehicle of a traffic stop is found.")]
    public TrafficStopSettings TrafficStops { get; init; } = new();

    /// <summary>Which other dispatch resources' ways are taken.</summary>
    [Section("Which other dispatch resources' ways are taken.")]
    public CompatSettings Compat { get; init; } = new();
}
