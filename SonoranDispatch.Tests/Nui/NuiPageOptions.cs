namespace SonoranDispatch.Tests.Nui;

/// <summary>How a test's screen differs from the default.</summary>
internal sealed record NuiPageOptions
{
    /// <summary>Whether the player's system asks for reduced motion.</summary>
    public bool ReducedMotion { get; init; }

    /// <summary>A script that runs before the page's own; <c>null</c> for none.</summary>
    public string? Before { get; init; }

    /// <summary>The width and height in pixels.</summary>
    public (int Width, int Height) Size { get; init; } = (1920, 1080);

    /// <summary>The resource name that the game would give the page; <c>null</c> for an ordinary web server.</summary>
    public string? ResourceName { get; init; }
}
