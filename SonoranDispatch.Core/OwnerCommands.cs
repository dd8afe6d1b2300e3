using SonoranDispatch.Administration;
using SonoranDispatch.Administration.Doctor;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Duty;
using SonoranDispatch.Locales;

namespace SonoranDispatch;

/// <summary>Builds and runs what the owner's console command needs.</summary>
public sealed class OwnerCommands
{
    private readonly TestCall _test;

    internal OwnerCommands(CompositionRoot root, CadClient client, Settings asWritten, DepartmentTable departments, Locale locale, HostPorts ports)
    {
        var (players, _, _, store, clock, _, log) = ports;
        _test = new TestCall(root.Repository, root.Intake, root.CallActions, players, locale, clock, log);
        Days = new DailyCounts(root.Repository, ports.DayKeys, DepartmentsOf, clock);
        var status = new StatusReport(
            client, root.CircuitBreaker, root.Repository, root.Synchronizer, clock, store, root.IntakeCounters, () => root.CadUpdates.Poller.Failed, root.CadUpdates.Pushes.Counts, ports.Server);
        var officers = new OfficerReport(players, root.OnlinePlayers, root.DutyRoster, root.Units, root.Audience, root.Kinds);
        var settings = new SettingsCheck(ports.Config, ports.Convar, client, ports.HideSecret, ports.Resource, log);
        var aboutServer = new DoctorServer(ports.Server, asWritten, () => CompatSurfaceIds.All.Where(root.Compat.Switches.IsOn));
        var aboutCad = new DoctorCad(client, root.CircuitBreaker, root.Synchronizer, status, clock);
        var aboutCalls = new DoctorCalls(root.Repository, store, root.OnlinePlayers, root.DutyRoster, root.Units, status);
        var doctor = new DoctorReport(() => [.. aboutServer.Sections(), .. aboutCad.Sections(), .. aboutCalls.Sections()]);
        Commands = new AdminCommands(root.Repository, root.Synchronizer, status, officers, settings, _test, new CallReport(Days), doctor);

        IReadOnlyCollection<string> DepartmentsOf(Call call) =>
            [.. (call.Departments.Count > 0 ? call.Departments : root.Kinds.Of(call.Kind).Departments).Select(departments.IdOf).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The <c>sdispatch</c> console command.</summary>
    public AdminCommands Commands { get; }

    /// <summary>The counts of closed calls by day.</summary>
    public DailyCounts Days { get; }

    /// <summary>Whether the next tick has work to do.</summary>
    public bool IsBusy => _test.IsBusy;

    /// <summary>Runs one tick.</summary>
    public void Advance() => _test.Advance();
}
