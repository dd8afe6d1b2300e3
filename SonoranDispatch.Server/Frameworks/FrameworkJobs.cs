using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;

namespace SonoranDispatch.Server.Frameworks;

/// <summary>Reads jobs from whichever framework runs. Without a framework, players have no jobs.</summary>
internal sealed class FrameworkJobs : IPlayerJobs
{
    // Not supported, but an owner who has it should read that.
    private static readonly string[] Vrp = ["vrp", "vRP"];

    private readonly Natives _natives;
    private readonly ILog _log;
    private readonly bool _jobsCount;
    private IFramework? _running;
    private bool _answers;

    /// <summary>Lists the supported frameworks; <see cref="Find"/> determines which one runs.</summary>
    /// <param name="natives">The states of resources.</param>
    /// <param name="exports">Calls a framework's exports.</param>
    /// <param name="jobsCount">Whether jobs put players on duty, as the settings say.</param>
    /// <param name="log">The console.</param>
    public FrameworkJobs(Natives natives, ExportCaller exports, bool jobsCount, ILog log)
    {
        (_natives, _jobsCount, _log) = (natives, jobsCount, log);
        All = [new Qbox(exports), new QbCore(exports), new Esx(exports), new OxCore(exports), new NdCore(exports)];
    }

    /// <summary>The supported frameworks. Those that also pose as another framework come first.</summary>
    public IReadOnlyList<IFramework> All { get; }

    /// <inheritdoc />
    public bool AnnouncesChanges => _running is null || _running.AnnouncesChanges;

    /// <summary>Determines which framework runs. Called at the start and whenever a resource starts or stops.</summary>
    /// <returns>Whether jobs have to be read again.</returns>
    public bool Find()
    {
        var found = All.FirstOrDefault(framework => _natives.GetResourceState(framework.Resource) == "started");
        if (ReferenceEquals(found, _running)) return false;

        _running = found;
        if (found is null) return true;

        _answers = found.Answers();
        _log.Write(_answers ? Messages.FrameworkFound : Messages.FrameworkSilent, found.Title, found.Resource, Duty(found));
        return true;
    }

    /// <summary>A resource stops. Functions of a stopped framework no longer work, even after it restarts under the same name.</summary>
    /// <returns>Whether jobs have to be read again.</returns>
    public bool Forget(string resource)
    {
        if (_running is null || !string.Equals(_running.Resource, resource, StringComparison.Ordinal)) return false;

        _running = null;
        return true;
    }

    /// <summary>The framework that runs, and what it means for duty, in parentheses; empty if none runs.</summary>
    public string Describe()
    {
        if (_running is { } running) return running.Title + " (" + (_answers ? Duty(running) : "it does not answer as documented, so jobs put nobody on duty") + ")";

        return Array.Exists(Vrp, resource => _natives.GetResourceState(resource) == "started") ? "vRP (its groups are not read and put nobody on duty)" : "";
    }

    /// <inheritdoc />
    public PlayerJob? JobOf(int player) => _running?.JobOf(player);

    private string Duty(IFramework framework) => _jobsCount ? framework.Duty : "its jobs put nobody on duty, because duty.sources does not contain job";
}
