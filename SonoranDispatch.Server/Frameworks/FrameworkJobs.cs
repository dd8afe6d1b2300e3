using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;

namespace SonoranDispatch.Server.Frameworks;

/// <summary>Reads jobs from whichever framework runs. Without a framework, players have no jobs.</summary>
internal sealed class FrameworkJobs : IPlayerJobs
{
    private readonly Natives _natives;
    private readonly ILog _log;
    private IFramework? _running;

    /// <summary>Lists the supported frameworks; <see cref="Find"/> determines which one runs.</summary>
    public FrameworkJobs(Natives natives, ExportCaller exports, ILog log)
    {
        (_natives, _log) = (natives, log);
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

        _log.Write(found.Answers() ? Messages.FrameworkFound : Messages.FrameworkSilent, found.Title, found.Resource);
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

    /// <inheritdoc />
    public PlayerJob? JobOf(int player) => _running?.JobOf(player);
}
