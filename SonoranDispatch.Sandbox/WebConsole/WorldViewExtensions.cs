using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Sandbox.WebConsole;

/// <summary>Queries on a snapshot of the world.</summary>
internal static class WorldViewExtensions
{
    /// <summary>True if a player with this server id is connected.</summary>
    public static bool Has(this WorldView view, int player) => view.Players.Any(each => each.Id == player);
}
