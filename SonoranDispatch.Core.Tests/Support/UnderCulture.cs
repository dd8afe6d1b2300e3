using System.Globalization;

namespace SonoranDispatch.Tests.Support;

/// <summary>Runs a test's thread under another culture until disposed.</summary>
internal sealed class UnderCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    /// <summary>Sets the culture.</summary>
    /// <param name="name">For example "de-DE" or "tr-TR".</param>
    public UnderCulture(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    /// <inheritdoc />
    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
