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
/// <param name="isShimStopped">Returns whether one of our shims has that name and does not run.</param>
/// <param name="clock">The clock.</param>
/// <param name="log">The console.</param>
public sealed class EnabledSurfaces(CompatSettings settings, Func<string, bool> runs, Func<string, bool> isShimStopped, IClock clock, ILog log)
{
    /// <summary>How long the result of a check stays valid, in milliseconds.</summary>
    public const long LookEvery = 5_000;

    /// <summary>
    /// How long after the start the surfaces are announced, in milliseconds. The shims start after this resource, but in the same run of server.cfg.
    /// </summary>
    public const long AnnounceAfter = 1_000;

    private readonly Dictionary<string, (bool IsOn, long Until)> _found = new(StringComparer.Ordinal);
    private readonly long _announceAt = clock.Milliseconds + AnnounceAfter;
    private bool _isAnnounced;

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

    /// <summary>When <see cref="Advance"/> has work, on the monotonic clock in milliseconds; <see cref="long.MaxValue"/> for never.</summary>
    public long NextDue => _isAnnounced ? long.MaxValue : _announceAt;

    /// <summary>Once the server has had time to start the shims: checks all surfaces, and logs which are enabled and which shims do not run.</summary>
    public void Advance()
    {
        if (clock.Milliseconds < NextDue) return;

        _isAnnounced = true;
        var on = CompatSurfaceIds.All.Where(IsOn).ToList();
        log.Write(Messages.SurfacesOn, on.Count == 0 ? "none" : string.Join(", ", on.Select(surface => surface != CompatSurfaceIds.OthersSwitch && StoppedShims(surface).Any() ? surface + " (events only)" : surface)));
        var stopped = on.SelectMany(StoppedShims).ToList();
        if (stopped.Count > 0) log.Write(Messages.CompatResourceStopped, string.Join(", ", stopped));
    }

    // Emergency Response Simulator has no exports that scripts call.
    private IEnumerable<string> StoppedShims(string surface) => surface switch
    {
        CompatSurfaceIds.Ers => [],
        CompatSurfaceIds.OthersSwitch => CompatSurfaceIds.Others.Where(isShimStopped),
        _ => CompatSurfaceIds.ResourcesOf(surface).Where(isShimStopped),
    };

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
