using SonoranDispatch.Configuration;

namespace SonoranDispatch.Commands;

/// <summary>A command that a player typed and may use.</summary>
/// <param name="Player">The player's server id.</param>
/// <param name="Name">The player's name, as the game gives it.</param>
/// <param name="Command">The command.</param>
/// <param name="Raw">What was typed after it, as it came.</param>
internal sealed record CommandUse(int Player, string Name, CommandSettings Command, string Raw);
