using SonoranDispatch.Players;

namespace SonoranDispatch.Server.Frameworks;

/// <summary>
/// ND: getPlayer, whose job is a group's name. It has no duty, and announces no job changes to server scripts, so jobs are polled. Source:
/// ndcore.dev, server exports and events.
/// </summary>
internal sealed class NdCore(ExportCaller exports) : IFramework
{
    /// <inheritdoc />
    public string Title => "ND";

    /// <inheritdoc />
    public string Resource => "ND_Core";

    /// <inheritdoc />
    public string Duty => "a department's job puts players on duty at any time, because ND has no duty of its own; a change is noticed within duty.pollSeconds";

    /// <inheritdoc />
    public IReadOnlyList<string> Changes { get; } = ["ND:characterLoaded"];

    /// <inheritdoc />
    public IReadOnlyList<string> Leavings { get; } = ["ND:characterUnloaded"];

    /// <inheritdoc />
    public bool AnnouncesChanges => false;

    /// <inheritdoc />
    public bool Answers() => true;

    /// <inheritdoc />
    public PlayerJob? JobOf(int player)
    {
        var name = LuaValue.Text(LuaTable.Get(exports.Call(Resource, "getPlayer", player), "job"));
        return name.Length == 0 ? null : new PlayerJob(name, "", true);
    }
}
