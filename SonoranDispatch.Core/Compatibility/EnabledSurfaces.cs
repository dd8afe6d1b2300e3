using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Compatibility;

/// <summary>
/// Which ways of other dispatch resources are taken: as the owner says, or, where he leaves it open, those whose own resource does not run.
/// Resources come and go, so this is looked at again now and then, and told in the console when it changes.
/// </summary>
/// <param name="settings">What the owner says.</param>
/// <param name="runs">Whether the real resource of a name runs, rather than a stand-in of ours.</param>
/// <param name="clock">Time.</param>
/// <param name="log">The console.</param>
public sealed class EnabledSurfaces(CompatSettings settings, Func<string, bool> runs, IClock clock, ILog log)
{
    /// <summary>Milliseconds for which what was found counts.</summary>
    public const long LookEvery = 5_000;

    private readonly Dictionary<string, (bool IsOn, long Until)> _found = new(StringComparer.Ordinal);

    /// <summary>Whether what comes by a way is taken.</summary>
    public bool IsOn(string surface)
    {
        if (ChoiceOf(surface) is not { } mode) return true;
        if (mode != CompatSurfaceMode.Auto) return mode == CompatSurfaceMode.On;

        var known = _found.TryGetValue(surface, out var found);
        if (known && clock.Milliseconds < found.Until) return found.IsOn;

        var isOn = !CompatSurfaceIds.ResourcesOf(surface).Any(runs);
        _found[surface] = (isOn, clock.Milliseconds + LookEvery);
        if (known && isOn != found.IsOn) log.Write(isOn ? Messages.SurfaceTaken : Messages.SurfaceLeft, surface);
        return isOn;
    }

    /// <summary>Looks at all, and tells which are taken.</summary>
    public void Announce()
    {
        var on = CompatSurfaceIds.All.Where(IsOn).ToList();
        log.Write(Messages.SurfacesOn, on.Count == 0 ? "none" : string.Join(", ", on));
    }

    private CompatSurfaceMode? ChoiceOf(string surface) => surface switch
    {
        CompatSurfaceIds.Ps => settings.PsDispatch,
        CompatSurfaceIds.Cd => settings.CdDispatch,
        CompatSurfaceIds.Qs => settings.QsDispatch,
        CompatSurfaceIds.Core => settings.CoreDispatch,
        CompatSurfaceIds.Rcore => settings.RcoreDispatch,
        CompatSurfaceIds.Frameworks => settings.Frameworks,
        CompatSurfaceIds.Sonoran => settings.Sonoran,
        CompatSurfaceIds.Ers => settings.Ers,
        _ => null,
    };
}
