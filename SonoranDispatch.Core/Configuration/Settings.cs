using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>All validated settings of the owner. Built by <see cref="SettingsReader"/> from config.json and convars. Immutable.</summary>
public sealed record Settings
{
    [TextOption(
        "The language of all texts: the name of a file in `locales/` without `.json`.",
        20,
        Form = "one of " + Locales.Locale.Languages + ", or the name of another file in locales/ without .json",
        Pattern = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    public string Locale { get; init; } = "en";

    public CadSettings Cad { get; init; } = new();

    [Table(
        "The chat commands that create calls, by id. The id stays the same when the command is renamed.",
        IdForm = "letters, digits, _ and -",
        IdPattern = "^[A-Za-z0-9_-]{1,32}$")]
    public IReadOnlyDictionary<string, CommandSettings> Commands { get; init; } = BuiltInCommands.All.ToDictionary(command => command.Id, StringComparer.Ordinal);

    public IntakeSettings Intake { get; init; } = new();
    public LimitSettings Limits { get; init; } = new();
    public RetentionSettings Calls { get; init; } = new();
    public StreetLookupSettings StreetLookup { get; init; } = new();
    public PostalSettings Postals { get; init; } = new();
    public UnitSettings Units { get; init; } = new();
    public DutySettings Duty { get; init; } = new();

    [Table("The departments, by id.")]
    public IReadOnlyDictionary<string, DepartmentSettings> Departments { get; init; } = BuiltInDepartments.All.ToDictionary(department => department.Id, StringComparer.Ordinal);

    [Table(
        "The areas of the map and the departments that serve them, by name. Where areas of the same service overlap, the first in the file counts.",
        IdForm = "letters, digits, spaces, _, - and '",
        IdPattern = @"^[\p{L}\p{N}_'-][\p{L}\p{N} _'-]{0,39}$")]
    public IReadOnlyDictionary<string, AreaSettings> Areas { get; init; } = new Dictionary<string, AreaSettings>(StringComparer.Ordinal);

    [Table("The kinds of calls, by id.")]
    public IReadOnlyDictionary<string, KindSettings> Kinds { get; init; } = BuiltInKinds.All.ToDictionary(kind => kind.Id, StringComparer.Ordinal);

    public CadCallSettings CadCalls { get; init; } = new();
    public CardSettings Cards { get; init; } = new();
    public GameSettings Game { get; init; } = new();
    public OfficerActionSettings Actions { get; init; } = new();
    public ResponseSettings Response { get; init; } = new();
    public DispatchCommandSettings Dispatch { get; init; } = new();
    public LiveMapSettings LiveMap { get; init; } = new();
    public TrafficStopSettings TrafficStops { get; init; } = new();
    public CompatSettings Compat { get; init; } = new();
}
