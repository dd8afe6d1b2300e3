using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;

namespace SonoranDispatch.Server.Frameworks;

/// <summary>Jobs by whichever framework runs; without one nobody has any.</summary>
internal sealed class FrameworkJobs : IPlayerJobs
{
    private readonly Natives _natives;
    private readonly ILog _log;
    private IFramework? _running;

    /// <summary>Knows the frameworks; <see cref="Find"/> looks which one runs.</summary>
    public FrameworkJobs(Natives natives, ExportCaller exports, ILog log)
    {
        (_natives, _log) = (natives, log);
        All = [new Qbox(exports), new QbCore(exports), new Esx(exports), new OxCore(exports), new NdCore(exports)];
    }

    /// <summary>The frameworks that are known, those first that pass themselves off as another.</summary>
    public IReadOnlyList<IFramework> All { get; }

    /// <inheritdoc />
    public bool AnnouncesChanges => _running is null || _running.AnnouncesChanges;

    /// <summary>Looks which one runs, at the start and when any resource came or went.</summary>
    /// <returns>Whether jobs have to be asked for anew.</returns>
    public bool Find()
    {
        var found = All.FirstOrDefault(framework => _natives.GetResourceState(framework.Resource) == "started");
        if (ReferenceEquals(found, _running)) return false;

        _running = found;
        if (found is null) return true;

        _log.Write(found.Answers() ? Messages.FrameworkFound : Messages.FrameworkSilent, found.Title, found.Resource);
        return true;
    }

    /// <summary>A resource stops. Functions of a framework that stops lead nowhere, also when it is started again under the same name.</summary>
    /// <returns>Whether jobs have to be asked for anew.</returns>
    public bool Forget(string resource)
    {
        if (_running is null || !string.Equals(_running.Resource, resource, StringComparison.Ordinal)) return false;

        _running = null;
        return true;
    }

    /// <inheritdoc />
    public PlayerJob? JobOf(int player) => _running?.JobOf(player);
}
