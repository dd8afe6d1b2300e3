namespace SonoranDispatch.Configuration;

/// <summary>Whether a compatibility surface is enabled: whether alerts raised through another dispatch resource's exports and events are accepted.</summary>
public enum CompatSurfaceMode
{
    /// <summary>Enabled if no resource of that name is running.</summary>
    Auto,

    /// <summary>Always enabled.</summary>
    On,

    /// <summary>Never enabled.</summary>
    Off,
}
