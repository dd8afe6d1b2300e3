using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Sandbox.WebConsole;

/// <summary>Questions to a picture of the world.</summary>
internal static class WorldViewExtensions
{
    /// <summary>Whether a player of this server id is on.</summary>
    public static bool Has(this WorldView view, int player) => view.Players.Any(each => each.Id == player);
}
