using SonoranDispatch.Actions;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Delivery;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Duty;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Postals;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.Compatibility;

/// <summary>Creates the objects that handle other dispatch resources' alerts and functions.</summary>
/// <param name="repository">The calls.</param>
/// <param name="intake">The intake for new calls.</param>
/// <param name="callActions">Changes calls.</param>
/// <param name="officerActions">Changes calls for an officer, with the officer's rights.</param>
/// <param name="duty">Knows who is on duty.</param>
/// <param name="units">Knows which player is which unit.</param>
/// <param name="responders">Creates responders.</param>
/// <param name="departments">Maps jobs to departments.</param>
/// <param name="counters">Counts what is not read.</param>
/// <param name="foreignCalls">Changes calls that are not ours.</param>
/// <param name="arrive">Takes an officer who reached their call.</param>
/// <param name="postals">The postal map.</param>
/// <param name="settings">The owner's settings.</param>
/// <param name="locale">The texts.</param>
internal sealed class CompatSurfacesFactory(
    CallRepository repository,
    CallIntake intake,
    CallActions callActions,
    OfficerActions officerActions,
    DutyRoster duty,
    UnitRoster units,
    ResponderFactory responders,
    DepartmentTable departments,
    IntakeCounters counters,
    ForeignCallChanges foreignCalls,
    Action<int> arrive,
    PostalMap postals,
    Settings settings,
    Locale locale)
{
    // Only officers on duty count.
    private void Arrive(int player)
    {
        if (duty.IsOnDuty(player)) arrive(player);
    }

    /// <summary>Creates the compatibility surfaces.</summary>
    /// <param name="players">The players.</param>
    /// <param name="online">Identifies players.</param>
    /// <param name="reporters">Knows whose games report what is sent to every game.</param>
    /// <param name="enabled">Which compatibility surfaces are enabled.</param>
    /// <param name="panic">Uses a player's panic command.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="random">Randomness.</param>
    /// <param name="log">The console.</param>
    public CompatSurfaces Open(IPlayers players, OnlinePlayers online, BroadcastReporters reporters, EnabledSurfaces enabled, Action<int> panic, IClock clock, IRandom random, ILog log)
    {
        var functions = new CompatFunctions(repository, callActions, officerActions, players);
        var claims = new RefusedClaims(players, online, counters, clock, log);
        var alerts = new CompatAlerts(request => intake.Take(request).Accepted?.Call, players, reporters, claims, duty, responders, new JobDepartments(departments.Meant), locale, random);
        var foreign = new ForeignCallRequests(foreignCalls, settings.Compat.SonoranForeignCalls, clock);
        var requests = new SonoranCadRequests(alerts, repository, callActions, units, new SonoranCadUnitReader(units, responders), foreign, panic, log);
        return new CompatSurfaces(
            enabled,
            new PlayerRateLimiter(CompatSurfaces.MostAlerts, CompatSurfaces.AlertWindowMilliseconds, online, clock),
            new PlayerRateLimiter(CompatSurfaces.MostAlerts, CompatSurfaces.AlertWindowMilliseconds, online, clock),
            counters,
            alerts,
            claims,
            new ErsEvents(alerts.Take, functions.IsOpen, call => functions.Close(call), player => Arrive(player), online),
            functions,
            new SonoranCadFunctions(requests, repository, units, players, postals, settings));
    }
}
