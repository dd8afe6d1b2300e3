namespace SonoranDispatch.Tests.Nui;

/// <summary>How a test's screen differs from a usual one.</summary>
internal sealed record NuiPageOptions
{
    /// <summary>Whether the player's system asks for less motion.</summary>
    public bool ReducedMotion { get; init; }

    /// <summary>A script that runs before the page's own; <c>null</c> for none.</summary>
    public string? Before { get; init; }

    /// <summary>Pixels across and down.</summary>
    public (int Width, int Height) Size { get; init; } = (1920, 1080);

    /// <summary>Resource name the game would give the page; <c>null</c> for an ordinary web server.</summary>
    public string? ResourceName { get; init; }
}
