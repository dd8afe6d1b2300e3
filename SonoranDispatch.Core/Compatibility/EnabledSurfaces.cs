using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Compatibility;

/// <summary>
/// Decides which compatibility surfaces are enabled: those the owner enabled, and on "auto" those whose own resource does not run. Resources
/// start and stop, so this is checked again from time to time, and changes are logged.
/// </summary>
/// <param name="settings">The owner's settings.</param>
/// <param name="runs">Returns whether the real resource of that name runs, rather than one of our shims.</param>
/// <param name="clock">The clock.</param>
/// <param name="log">The console.</param>
public sealed class EnabledSurfaces(CompatSettings settings, Func<string, bool> runs, IClock clock, ILog log)
{
    /// <summary>How long the result of a check stays valid, in milliseconds.</summary>
    public const long LookEvery = 5_000;

    private readonly Dictionary<string, (bool IsOn, long Until)> _found = new(StringComparer.Ordinal);

    /// <summary>Returns whether a compatibility surface is enabled.</summary>
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

    /// <summary>Checks all surfaces and logs which are enabled.</summary>
    public void Announce()
    {
        var on = CompatSurfaceIds.All.Where(IsOn).ToList();
        log.Write(Messages.SurfacesOn, on.Count == 0 ? "none" : string.Join(", ", on));
    }

    private CompatSurfaceMode? ChoiceOf(string surface) => CompatSurfaceIds.SwitchOf(surface) switch
    {
        CompatSurfaceIds.Ps => settings.PsDispatch,
        CompatSurfaceIds.Cd => settings.CdDispatch,
        CompatSurfaceIds.Qs => settings.QsDispatch,
        CompatSurfaceIds.Core => settings.CoreDispatch,
        CompatSurfaceIds.Rcore => settings.RcoreDispatch,
        CompatSurfaceIds.Frameworks => settings.Frameworks,
        CompatSurfaceIds.Sonoran => settings.Sonoran,
        CompatSurfaceIds.Ers => settings.Ers,
        CompatSurfaceIds.PhonesSwitch => settings.Phones,
        CompatSurfaceIds.OthersSwitch => settings.Others,
        _ => null,
    };
}
