using SonoranDispatch.Players;

namespace SonoranDispatch.Server.Frameworks;

/// <summary>QBCore: GetCoreObject, Functions.GetPlayer. Source: docs.qbcore.org, core object and player data.</summary>
internal sealed class QbCore(ExportCaller exports) : IFramework
{
    private object? _getPlayer;

    /// <inheritdoc />
    public string Title => "QBCore";

    /// <inheritdoc />
    public string Resource => "qb-core";

    /// <inheritdoc />
    public string Duty => "a department's job puts players on duty while they are on duty in it";

    /// <inheritdoc />
    public IReadOnlyList<string> Changes { get; } = ["QBCore:Server:OnJobUpdate", "QBCore:Server:SetDuty", "QBCore:Server:PlayerLoaded"];

    /// <inheritdoc />
    public IReadOnlyList<string> Leavings { get; } = ["QBCore:Server:OnPlayerUnload"];

    /// <inheritdoc />
    public bool AnnouncesChanges => true;

    /// <summary>The core object is large, so only the one needed function is kept. It is fetched again when the framework restarts.</summary>
    public bool Answers()
    {
        _getPlayer = LuaTable.Get(exports.Call(Resource, "GetCoreObject"), "Functions", "GetPlayer");
        return _getPlayer is not null;
    }

    /// <inheritdoc />
    public PlayerJob? JobOf(int player) => QbJob.Of(ExportCaller.Invoke(_getPlayer, player));
}
