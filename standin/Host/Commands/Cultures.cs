using System.Globalization;

namespace StandIn.Host.Commands;

/// <summary>The two cultures scripts run under: constructors and commands under the invariant one, ticks and events under the server's own.</summary>
internal readonly struct Cultures : IDisposable
{
    private readonly CultureInfo _before;

    private Cultures(CultureInfo culture)
    {
        _before = CultureInfo.CurrentCulture;

        // Setting it allocates, so not without need.
        if (!ReferenceEquals(_before, culture)) CultureInfo.CurrentCulture = culture;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!ReferenceEquals(CultureInfo.CurrentCulture, _before)) CultureInfo.CurrentCulture = _before;
    }

    internal static Cultures Invariant() => new(CultureInfo.InvariantCulture);

    internal static Cultures Of(CultureInfo culture) => new(culture);
}
