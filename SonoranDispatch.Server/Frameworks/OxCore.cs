using SonoranDispatch.Players;

namespace SonoranDispatch.Server.Frameworks;

/// <summary>
/// ox_core: a player's job is their active group; without one they are off duty. Source: coxdocs.dev, ox_core, server events and OxPlayer.
/// </summary>
internal sealed class OxCore(ExportCaller exports) : IFramework
{
    /// <inheritdoc />
    public string Title => "ox_core";

    /// <inheritdoc />
    public string Resource => "ox_core";

    /// <inheritdoc />
    public string Duty => "a department's group puts players on duty while it is their active group";

    /// <inheritdoc />
    public IReadOnlyList<string> Changes { get; } = ["ox:setActiveGroup", "ox:setGroup", "ox:playerLoaded"];

    /// <inheritdoc />
    public IReadOnlyList<string> Leavings { get; } = ["ox:playerLogout"];

    /// <inheritdoc />
    public bool AnnouncesChanges => true;

    /// <inheritdoc />
    public bool Answers() => true;

    /// <inheritdoc />
    public PlayerJob? JobOf(int player)
    {
        var group = LuaValue.Text(exports.Call(Resource, "CallPlayer", player, "get", "activeGroup"));
        return group.Length == 0 ? null : new PlayerJob(group, "", true);
    }
}
