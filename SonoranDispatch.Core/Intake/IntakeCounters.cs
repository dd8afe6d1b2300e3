namespace SonoranDispatch.Intake;

/// <summary>Counts what came by which way, and what became of it, since the resource started. Bounded: ways that nobody knows are counted together.</summary>
public sealed class IntakeCounters
{
    /// <summary>The outcome of a request that was let in.</summary>
    public const string Accepted = "taken";

    /// <summary>The outcome of a request that said again, by another way, what had just been said.</summary>
    public const string Copied = "said twice";

    /// <summary>The outcome of what one player's game sent too often to be read at all.</summary>
    public const string Unread = "not read";

    /// <summary>How many ways and outcomes are told apart.</summary>
    public const int Most = 256;

    private const string Others = "others";

    private readonly Dictionary<(string Surface, string Outcome), long> _counts = [];

    /// <summary>The counts, by way and outcome.</summary>
    public IReadOnlyDictionary<(string Surface, string Outcome), long> Counts => _counts;

    /// <summary>Counts one.</summary>
    /// <param name="surface">By which way it came, as <see cref="CallRequest.Surface"/> names it.</param>
    /// <param name="outcome"><see cref="Accepted"/>, <see cref="Copied"/>, <see cref="Unread"/>, or the code it was refused with.</param>
    public void Add(string surface, string outcome)
    {
        if (!_counts.TryGetValue((surface, outcome), out var count) && _counts.Count >= Most)
        {
            surface = Others;
            _counts.TryGetValue((surface, outcome), out count);
        }

        _counts[(surface, outcome)] = count + 1;
    }
}
