using System.Globalization;

namespace StandIn.Host.Commands;

/// <summary>
/// The two cultures that scripts run under: the invariant culture for constructors and commands, the server's own for ticks and events.
/// </summary>
internal readonly struct Cultures : IDisposable
{
    private readonly CultureInfo _before;

    private Cultures(CultureInfo culture)
    {
        _before = CultureInfo.CurrentCulture;

        // Setting the culture allocates, so it is only set if it differs.
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
