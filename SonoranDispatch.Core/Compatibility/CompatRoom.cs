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
/// <param name="book">The calls.</param>
/// <param name="door">The one door for new calls.</param>
/// <param name="desk">Changes calls.</param>
/// <param name="duty">Who is on duty.</param>
/// <param name="units">Whose unit is whose.</param>
/// <param name="crew">How officers stand on calls.</param>
/// <param name="departments">Which jobs belong to which departments.</param>
/// <param name="tally">Counts what is not even read.</param>
/// <param name="settings">Which ways are taken.</param>
/// <param name="locale">The texts.</param>
internal sealed class CompatRoom(
    CallBook book,
    CallDoor door,
    DispatchDesk desk,
    DutyRoster duty,
    UnitRoster units,
    Crew crew,
    DepartmentTable departments,
    Tally tally,
    CompatSettings settings,
    Locale locale)
{
    /// <summary>The desk.</summary>
    /// <param name="players">Who is on.</param>
    /// <param name="runs">Whether a resource of a name runs that is not a stand-in of ours.</param>
    /// <param name="clock">Time.</param>
    /// <param name="random">Chance.</param>
    /// <param name="log">The console.</param>
    public CompatDesk Open(IPlayers players, Func<string, bool> runs, IClock clock, IRandom random, ILog log)
    {
        var answers = new CompatAnswers(book, desk, players, duty, units, crew);
        var alerts = new AlertDesk(request => door.Take(request).Taken?.Call, players, duty, crew, new JobDepartments(departments.Meant), locale, random);
        var switches = new SurfaceSwitches(settings, runs, clock, log);
        return new CompatDesk(switches, new AlertPace(clock), tally, alerts, new ErsDesk(alerts.Take, answers.IsOpen, call => answers.Close(call)), answers);
    }
}
