using SonoranDispatch.Players;

namespace SonoranDispatch.Server;

/// <summary>ESX: getSharedObject, GetPlayerFromId, job { name, onDuty }; forks of it say duty. Source: docs.esx-framework.org, es_extended, server events and xPlayer.</summary>
internal sealed class Esx(ForeignExports exports) : IFramework
{
    private object? _getPlayer;

    /// <inheritdoc />
    public string Title => "ESX";

    /// <inheritdoc />
    public string Resource => "es_extended";

    /// <inheritdoc />
    public IReadOnlyList<string> Changes { get; } = ["esx:setJob", "esx:setDuty", "esx:playerLoaded"];

    /// <inheritdoc />
    public IReadOnlyList<string> Leavings { get; } = ["esx:playerLogout"];

    /// <inheritdoc />
    public bool AnnouncesChanges => true;

    /// <summary>The shared object is large, so its one function that is needed is kept; asked for anew when the framework was started again.</summary>
    public bool Answers()
    {
        _getPlayer = LooseTable.Get(exports.Call(Resource, "getSharedObject"), "GetPlayerFromId");
        return _getPlayer is not null;
    }

    /// <inheritdoc />
    public Job? JobOf(int player)
    {
        var job = LooseTable.Get(ForeignExports.Invoke(_getPlayer, player), "job");
        var name = Loose.Text(LooseTable.Get(job, "name"));

        return name.Length == 0 ? null : new Job(name, "", IsOnDuty(job));
    }

    // Older versions know no duty: whoever has the job works.
    private static bool IsOnDuty(object? job)
    {
        if (LooseTable.Get(job, "onDuty") is not null) return LooseTable.Flag(job, "onDuty");
        return LooseTable.Get(job, "duty") is null || LooseTable.Flag(job, "duty");
    }
}
