using SonoranDispatch.Players;

namespace SonoranDispatch.Server.Frameworks;

/// <summary>
/// Qbox: the export GetPlayer, and QBCore's events. It also poses as qb-core, so it is checked first. Source: docs.qbox.re, qbx_core.
/// </summary>
internal sealed class Qbox(ExportCaller exports) : IFramework
{
    /// <inheritdoc />
    public string Title => "Qbox";

    /// <inheritdoc />
    public string Resource => "qbx_core";

    /// <inheritdoc />
    public string Duty => "a department's job puts players on duty while they are on duty in it";

    /// <inheritdoc />
    public IReadOnlyList<string> Changes { get; } =
        ["QBCore:Server:OnJobUpdate", "QBCore:Server:SetDuty", "QBCore:Server:PlayerLoaded", "qbx_core:server:onGroupUpdate"];

    /// <inheritdoc />
    public IReadOnlyList<string> Leavings { get; } = ["QBCore:Server:OnPlayerUnload"];

    /// <inheritdoc />
    public bool AnnouncesChanges => true;

    /// <inheritdoc />
    public bool Answers() => true;

    /// <inheritdoc />
    public PlayerJob? JobOf(int player) => QbJob.Of(exports.Call(Resource, "GetPlayer", player));
}
