using SonoranDispatch.Compatibility;
using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Compatibility;

public sealed class EnabledSurfacesTests
{
    private readonly FakeClock _clock = new();
    private readonly ListLog _log = new();

    [Fact]
    public void TheSurfacesAreAnnouncedOnceWhenTheShimsHadTimeToStart()
    {
        var surfaces = Surfaces(new CompatSettings());
        surfaces.Advance();
        Assert.Empty(_log.Entries);

        _clock.Advance(EnabledSurfaces.AnnounceAfter);
        surfaces.Advance();
        surfaces.Advance();

        Assert.Equal(Messages.SurfacesOn, Assert.Single(_log.Entries).Kind);
        Assert.Equal(long.MaxValue, surfaces.NextDue);
    }

    [Fact]
    public void AShimThatIsThereAndDoesNotRunIsNamedAndItsSurfaceIsNotCalledOn()
    {
        var surfaces = Surfaces(new CompatSettings(), "cd_dispatch", "core_dispach", "tk_dispatch");
        _clock.Advance(EnabledSurfaces.AnnounceAfter);

        surfaces.Advance();

        Assert.Equal([Messages.SurfacesOn, Messages.CompatResourceStopped], _log.Entries.Select(entry => entry.Kind));
        Assert.Contains("ps-dispatch, cd_dispatch (events only), qs-dispatch, core_dispatch (events only), rcore_dispatch", Text(0), StringComparison.Ordinal);
        Assert.Contains("cd_dispatch, core_dispach, tk_dispatch.", Text(1), StringComparison.Ordinal);
    }

    [Fact]
    public void AShimOfASurfaceThatIsOffMayBeStopped()
    {
        var surfaces = Surfaces(new CompatSettings { CdDispatch = CompatSurfaceMode.Off }, "cd_dispatch");
        _clock.Advance(EnabledSurfaces.AnnounceAfter);

        surfaces.Advance();

        Assert.DoesNotContain("cd_dispatch", Text(0), StringComparison.Ordinal);
        Assert.Single(_log.Entries);
    }

    private string Text(int entry) => _log.Entries[entry].Text;

    private EnabledSurfaces Surfaces(CompatSettings settings, params string[] stopped) => new(settings, _ => false, stopped.Contains, _clock, _log);
}
