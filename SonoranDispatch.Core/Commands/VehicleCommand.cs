using System.Text.RegularExpressions;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.Commands;

/// <summary>
/// Handles commands about a vehicle, such as a traffic stop. The vehicle is the one whose plate the player types, otherwise the one whose plate their
/// plate reader locked, otherwise the one ahead of them. A call is made even if no vehicle is found.
/// </summary>
internal sealed class VehicleCommand : ICommandAction
{
    // A vehicle with a known plate is looked for within this distance of the officer, to find its colour and heading.
    private const double SightMetres = 100;

    private static readonly TimeSpan PatternTime = TimeSpan.FromMilliseconds(50);

    private readonly ChatCommandReader _reader;
    private readonly CallIntake _intake;
    private readonly IVehicles _vehicles;
    private readonly LockedPlates _lockedPlates;
    private readonly TrafficStopSettings _settings;
    private readonly Locale _locale;
    private readonly IRandom _random;
    private readonly Regex _plate;

    public VehicleCommand(ChatCommandReader reader, CallIntake intake, IVehicles vehicles, LockedPlates lockedPlates, TrafficStopSettings settings, Locale locale, IRandom random)
    {
        (_reader, _intake, _vehicles, _lockedPlates, _settings, _locale, _random) = (reader, intake, vehicles, lockedPlates, settings, locale, random);
        _plate = new Regex(settings.Plate, RegexOptions.CultureInvariant, PatternTime);
    }

    /// <inheritdoc />
    public bool Handles(CommandSettings command) => command.TakesPlate;

    /// <inheritdoc />
    public IReadOnlyList<CommandParameter> ParametersOf(CommandSettings command) => [CommandParameter.Plate, CommandParameter.OptionalText];

    /// <inheritdoc />
    public void Run(CommandUse use)
    {
        var typed = _reader.Read(use);
        _reader.TellIfCut(typed, Take(typed));
    }

    private IntakeResult Take(ChatCommandInput typed)
    {
        var (plate, text) = Split(typed.Text);
        if (plate.Length == 0) plate = _lockedPlates.Take(typed.Player);

        var own = _vehicles.OwnOf(typed.Player);
        var (vehicle, look) = Stopped(typed, own, plate);
        if (plate.Length == 0) plate = LicensePlate.Clean(look?.Plate);

        var colour = look is null ? "" : VehicleColourNames.Describe(look, _locale);
        var request = typed.Request(typed.ReportedPlace(_random));
        return _intake.Take(request with
        {
            Text = text,
            Heading = (vehicle ?? own)?.Position.Compass ?? request.Heading,
            Vehicle = new VehicleFacts(plate, "", colour),
            Values = typed.ValuesOf(plate, colour),
        });
    }

    private (string Plate, string Text) Split(string said)
    {
        var blank = said.IndexOf(' ');
        var word = blank < 0 ? said : said.Substring(0, blank);
        return LicensePlate.Clean(word) is { Length: > 0 } plate && IsPlate(word) ? (plate, said.Substring(word.Length).TrimStart(' ')) : ("", said);
    }

    private bool IsPlate(string word)
    {
        try
        {
            return _plate.IsMatch(word);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private (VehiclePosition? Vehicle, VehicleDescription? Look) Stopped(ChatCommandInput typed, VehiclePosition? own, string plate)
    {
        if ((own?.Position ?? typed.Position) is not { } from) return (null, null);

        if (plate.Length == 0)
        {
            var near = _vehicles.Around(typed.Player, from.Place, _settings.ReachMetres);
            var ahead = VehicleAheadFinder.Find(from, own?.Handle, near, _settings.ReachMetres, _settings.ReachDegrees);
            return (ahead, ahead is null ? null : _vehicles.LookAt(ahead.Handle));
        }

        foreach (var vehicle in _vehicles.Around(typed.Player, from.Place, SightMetres).OrderBy(vehicle => VehicleAheadFinder.Distance(from.Place, vehicle.Position.Place)))
            if (_vehicles.LookAt(vehicle.Handle) is { } look && LicensePlate.Clean(look.Plate) == plate) return (vehicle, look);

        return (null, null);
    }
}
