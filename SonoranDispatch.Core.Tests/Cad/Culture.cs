using System.Globalization;

namespace SonoranDispatch.Tests.Cad;

/// <summary>
/// A test class that runs under a server's own locale, as the game's ticks do. The Turkish one lowers I to a dotless i, the German
/// one writes 425.1 as 425,1.
/// </summary>
public abstract class Culture
{
    private readonly string _name;

    /// <summary>Enters the locale; each test has its own instance.</summary>
    /// <param name="name">Such as "tr-TR"; empty for the invariant one.</param>
    protected Culture(string name)
    {
        _name = name;
        CultureInfo.CurrentCulture = new CultureInfo(name);
    }

    [Fact]
    public async Task TheLocaleIsTheOneMeantAlsoAfterAnAwait()
    {
        await Task.Yield();
        Assert.Equal(_name, CultureInfo.CurrentCulture.Name);
        Assert.Equal(_name is "" ? "1.5" : "1,5", 1.5.ToString(CultureInfo.CurrentCulture));
    }
}
