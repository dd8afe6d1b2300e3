using SonoranDispatch.Actions;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Duty;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.Compatibility;

/// <summary>Joins what takes alerts that scripts raise by other dispatch resources' names.</summary>
/// <param name="repository">The calls.</param>
/// <param name="intake">The one intake for new calls.</param>
/// <param name="callActions">Changes calls.</param>
/// <param name="duty">Who is on duty.</param>
/// <param name="units">Whose unit is whose.</param>
/// <param name="responders">How officers stand on calls.</param>
/// <param name="departments">Which jobs belong to which departments.</param>
/// <param name="counters">Counts what is not even read.</param>
/// <param name="settings">Which ways are taken.</param>
/// <param name="locale">The texts.</param>
internal sealed class CompatSurfacesFactory(
    CallRepository repository,
    CallIntake intake,
    CallActions callActions,
    DutyRoster duty,
    UnitRoster units,
    ResponderFactory responders,
    DepartmentTable departments,
    IntakeCounters counters,
    CompatSettings settings,
    Locale locale)
{
    /// <summary>The surfaces.</summary>
    /// <param name="players">Who is on.</param>
    /// <param name="runs">Whether a resource of a name runs that is not a stand-in of ours.</param>
    /// <param name="clock">Time.</param>
    /// <param name="random">Chance.</param>
    /// <param name="log">The console.</param>
    public CompatSurfaces Open(IPlayers players, Func<string, bool> runs, IClock clock, IRandom random, ILog log)
    {
        var functions = new CompatFunctions(repository, callActions, players, duty, units, responders);
        var alerts = new CompatAlerts(request => intake.Take(request).Accepted?.Call, players, duty, responders, new JobDepartments(departments.Meant), locale, random);
        var enabled = new EnabledSurfaces(settings, runs, clock, log);
        return new CompatSurfaces(enabled, new AlertRateLimiter(clock), counters, alerts, new ErsEvents(alerts.Take, functions.IsOpen, call => functions.Close(call)), functions);
    }
}
