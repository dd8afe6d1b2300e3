namespace SonoranDispatch.Configuration;

/// <summary>How officers who called for help are followed on the live map.</summary>
public sealed record LiveMapSettings
{
    /// <summary>How far he has to have gone before the call moves, metres.</summary>
    public double MoveMetres { get; init; } = 25;

    /// <summary>Seconds between two looks at where he is.</summary>
    public int SecondsBetweenLooks { get; init; } = 2;
}
