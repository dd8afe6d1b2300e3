namespace SonoranDispatch.Configuration;

/// <summary>A kind of call: who hears of it.</summary>
/// <param name="Id">The kind, as calls carry it ("emergency").</param>
public sealed record KindSettings(string Id)
{
    /// <summary>What officers read where they choose which kinds to mute.</summary>
    public string Title { get; init; } = Id;

    /// <summary>How near an officer has to be to hear of it, metres; 0 for any distance.</summary>
    public double DistanceMetres { get; init; }

    /// <summary>The departments that get it where the call itself names none; empty for all that take the kind.</summary>
    public IReadOnlyList<string> Departments { get; init; } = [];

    /// <summary>Whether officers may mute it.</summary>
    public bool MuteAllowed { get; init; } = true;
}
