namespace SonoranDispatch.Intake;

/// <summary>Counts requests by surface and outcome since the resource started. Bounded: entries beyond the limit are counted together.</summary>
public sealed class IntakeCounters
{
    /// <summary>The outcome of an accepted request.</summary>
    public const string Accepted = "accepted";

    /// <summary>The outcome of a request that joined an open call.</summary>
    public const string Joined = "joined";

    /// <summary>The outcome of an alert that was not read because the player's client sent too many.</summary>
    public const string Unread = "not read";

    /// <summary>The maximum number of surface and outcome pairs that are counted separately.</summary>
    public const int Most = 256;

    private const string Others = "others";

    private readonly Dictionary<(string Surface, string Outcome), long> _counts = [];

    /// <summary>The counts, by surface and outcome.</summary>
    public IReadOnlyDictionary<(string Surface, string Outcome), long> Counts => _counts;

    /// <summary>Counts one request.</summary>
    /// <param name="surface">The surface it came through, as in <see cref="CallRequest.Surface"/>.</param>
    /// <param name="outcome"><see cref="Accepted"/>, <see cref="Joined"/>, <see cref="Unread"/>, or the code it was refused with. Empty for <see cref="Accepted"/>.</param>
    public void Add(string surface, string outcome)
    {
        if (outcome.Length == 0) outcome = Accepted;
        if (!_counts.TryGetValue((surface, outcome), out var count) && _counts.Count >= Most)
        {
            surface = Others;
            _counts.TryGetValue((surface, outcome), out count);
        }

        _counts[(surface, outcome)] = count + 1;
    }
}
