using System.Globalization;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Configuration.Reading;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Units;

namespace SonoranDispatch.Configuration;

/// <summary>
/// Makes settings from config.json and convars. It never fails: whatever is wrong has its default and is reported, all of it at once, so
/// that the resource starts with what it safely can.
/// </summary>
public static class SettingsReader
{
    /// <summary>Reads the settings.</summary>
    /// <param name="json">The text of config.json; <c>null</c> where there is no such file.</param>
    /// <param name="convar">A convar's value by name (<see cref="CadConvars"/>); <c>null</c> or empty where it is not set.</param>
    public static SettingsResult Read(string? json, Func<string, string?> convar)
    {
        var problems = new List<Problem>();
        var root = Root(json, problems);
        UnknownKeys.Report(root, problems);

        var options = new OptionReader(root, problems);
        var cad = new CadReader(options, convar);
        var tables = new TablesReader(options);
        var settings = new Settings(
            options.Read(RootOptions.Locale),
            cad.Read(),
            new CommandsReader(options).Read(),
            new IntakeSettings(options.Read(IntakeOptions.MaxTextLength), options.Read(IntakeOptions.MergeRadiusMetres), options.Read(IntakeOptions.MergeSeconds), options.Read(IntakeOptions.TwinSeconds)),
            new KeepingSettings(options.Read(KeepingOptions.KeepClosedHours), options.Read(KeepingOptions.MostKept), options.Read(KeepingOptions.MostRefused)),
            new WhereaboutsSettings(options.Read(WhereaboutsOptions.WaitMilliseconds), options.Read(WhereaboutsOptions.AskClient)),
            new PostalSettings(options.Read(PostalOptions.File), options.Read(PostalOptions.Resource), options.Read(PostalOptions.MaxDistanceMetres)),
            Duty(options),
            Cards(options))
        {
            Game = new GameReader(options).Read(),
            Units = new UnitSettings(options.Read(UnitOptions.EverySeconds), options.Read(UnitOptions.Identifier), options.Read(UnitOptions.Resource)),
            Departments = tables.Departments(),
            Kinds = tables.Kinds(),
            Actions = Actions(options),
            Limits = Limits(options),
            Compat = CompatOptions.Read(options),
            DispatchCommand = options.Read(DispatchOptions.Command),
            LiveMap = new LiveMapSettings { MoveMetres = options.Read(LiveMapOptions.MoveMetres), SecondsBetweenLooks = options.Read(LiveMapOptions.SecondsBetweenLooks) },
            TrafficStops = new TrafficStopSettings
            {
                ReachMetres = options.Read(TrafficStopOptions.ReachMetres),
                ReachDegrees = options.Read(TrafficStopOptions.ReachDegrees),
                Plate = options.Read(TrafficStopOptions.Plate),
                LockedSeconds = options.Read(TrafficStopOptions.LockedSeconds),
            },
        };
        return new SettingsResult(settings, problems) { Secrets = cad.Secrets };
    }

    private static JObject Root(string? json, List<Problem> problems)
    {
        if (json is null)
        {
            problems.Add(new Problem(Messages.ConfigMissing, "config.json"));
            return [];
        }

        var token = JsonText.Read(json, out var where, out var duplicates);
        foreach (var (path, line) in duplicates)
            problems.Add(new Problem(Messages.ConfigDuplicateKey, path, string.Format(CultureInfo.InvariantCulture, "again in line {0}", line)));

        if (token is JObject root) return root;
        if (token is null) problems.Add(new Problem(Messages.ConfigNotJson, "config.json", where, "JSON", "every default"));
        else problems.Add(new Problem(Messages.ConfigWrongType, "config.json", ValueInWords.Of(token, isSecret: true), "an object in braces", "every default"));
        return [];
    }

    private static DutySettings Duty(OptionReader options) => new(options.Read(DutyOptions.Ace))
    {
        Own = options.Read(DutyOptions.Own),
        Sources = DutySources.Of(options.Read(DutyOptions.Sources)),
        LookSeconds = options.Read(DutyOptions.LookSeconds),
        EverythingWithoutDepartment = options.Read(DutyOptions.EverythingWithoutDepartment),
    };

    private static ActionSettings Actions(OptionReader options) => new(
        options.Read(ActionOptions.FirstIsPrimary),
        options.Read(ActionOptions.NextIsPrimary),
        options.Read(ActionOptions.TrackPrimary),
        options.Read(ActionOptions.TellCaller),
        options.Read(ActionOptions.Close));

    private static LimitSettings Limits(OptionReader options) => new(
        options.Read(LimitOptions.PlayerMinutes),
        options.Read(LimitOptions.CallsPerPlayer),
        options.Read(LimitOptions.CallsPerOfficer),
        options.Read(LimitOptions.AutomaticPerPlayer),
        options.Read(LimitOptions.CallsPerKindPerMinute),
        options.Read(LimitOptions.AutomaticPerMinute),
        options.Read(LimitOptions.CallsPerMinute));

    private static CardSettings Cards(OptionReader options) => new(
        options.Read(CardOptions.Visible),
        new Dictionary<int, int>
        {
            [1] = options.Read(CardOptions.SecondsForPriority1),
            [2] = options.Read(CardOptions.SecondsForPriority2),
            [3] = options.Read(CardOptions.SecondsForPriority3),
        });
}
