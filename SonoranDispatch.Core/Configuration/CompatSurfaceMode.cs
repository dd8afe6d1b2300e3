namespace SonoranDispatch.Configuration;

/// <summary>Whether alerts that scripts raise by another dispatch resource's names are taken.</summary>
public enum CompatSurfaceMode
{
    /// <summary>Where no resource of that name runs.</summary>
    Auto,

    /// <summary>Always.</summary>
    On,

    /// <summary>Never.</summary>
    Off,
}
