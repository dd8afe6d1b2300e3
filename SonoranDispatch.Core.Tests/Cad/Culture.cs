using System.Globalization;

namespace SonoranDispatch.Tests.Cad;

/// <summary>A test class that runs under a given culture, as the game's ticks do. Turkish lowers I to a dotless i, and German writes 425.1 as 425,1.</summary>
public abstract class Culture
{
    private readonly string _name;

    /// <summary>Sets the culture. Each test has its own instance.</summary>
    /// <param name="name">For example "tr-TR"; empty for the invariant culture.</param>
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
