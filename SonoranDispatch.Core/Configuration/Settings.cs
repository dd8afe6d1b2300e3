namespace SonoranDispatch.Configuration;

/// <summary>Everything an owner can set, checked. Built by <see cref="SettingsReader"/> from config.json and convars; never changes.</summary>
/// <param name="Locale">The name of the texts' language, such as "en"; a file of that name may still be missing.</param>
/// <param name="Cad">The CAD: account, dialect, transport, limits.</param>
/// <param name="Commands">Chat commands by id ("911"), switched-off ones included.</param>
/// <param name="Intake">What a player's text may be, and when calls are merged.</param>
/// <param name="Keeping">How long calls are kept that are over.</param>
/// <param name="Whereabouts">How street and zone are found out.</param>
/// <param name="Postals">Where postals come from.</param>
/// <param name="Duty">Who counts as on duty.</param>
/// <param name="Cards">What officers see.</param>
public sealed record Settings(
    string Locale,
    CadSettings Cad,
    IReadOnlyDictionary<string, CommandSettings> Commands,
    IntakeSettings Intake,
    KeepingSettings Keeping,
    WhereaboutsSettings Whereabouts,
    PostalSettings Postals,
    DutySettings Duty,
    CardSettings Cards)
{
    /// <summary>What the game itself raises.</summary>
    public required GameSettings Game { get; init; }

    /// <summary>How units of the CAD are matched with players.</summary>
    public required UnitSettings Units { get; init; }

    /// <summary>The departments, by id.</summary>
    public required IReadOnlyDictionary<string, DepartmentSettings> Departments { get; init; }

    /// <summary>The kinds of calls the owner said something of, and the built-in ones, by id.</summary>
    public required IReadOnlyDictionary<string, KindSettings> Kinds { get; init; }

    /// <summary>What officers may do with calls.</summary>
    public ActionSettings Actions { get; init; } = new(true, false, false, true, ActionSettings.Responders);

    /// <summary>The officers' command without the slash; empty for none.</summary>
    public string DispatchCommand { get; init; } = "dispatch";

    /// <summary>How officers who called for help are followed.</summary>
    public LiveMapSettings LiveMap { get; init; } = new();

    /// <summary>How the vehicle of a traffic stop is found.</summary>
    public TrafficStopSettings TrafficStops { get; init; } = new();

    /// <summary>How much may come in.</summary>
    public required LimitSettings Limits { get; init; }

    /// <summary>Which other dispatch resources' ways are taken.</summary>
    public required CompatSettings Compat { get; init; }
}
