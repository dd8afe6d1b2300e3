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
public sealed class SurfaceSwitches(CompatSettings settings, Func<string, bool> runs, IClock clock, ILog log)
{
    /// <summary>Milliseconds for which what was found counts.</summary>
    public const long LookEvery = 5_000;

    private readonly Dictionary<string, (bool IsOn, long Until)> _found = new(StringComparer.Ordinal);

    /// <summary>Whether what comes by a way is taken.</summary>
    public bool IsOn(string surface)
    {
        if (ChoiceOf(surface) is not { } choice) return true;
        if (choice != SurfaceChoice.Auto) return choice == SurfaceChoice.On;

        var known = _found.TryGetValue(surface, out var found);
        if (known && clock.Milliseconds < found.Until) return found.IsOn;

        var isOn = !SurfaceIds.ResourcesOf(surface).Any(runs);
        _found[surface] = (isOn, clock.Milliseconds + LookEvery);
        if (known && isOn != found.IsOn) log.Write(isOn ? Messages.SurfaceTaken : Messages.SurfaceLeft, surface);
        return isOn;
    }

    /// <summary>Looks at all, and tells which are taken.</summary>
    public void Announce()
    {
        var on = SurfaceIds.All.Where(IsOn).ToList();
        log.Write(Messages.SurfacesOn, on.Count == 0 ? "none" : string.Join(", ", on));
    }

    private SurfaceChoice? ChoiceOf(string surface) => surface switch
    {
        SurfaceIds.Ps => settings.PsDispatch,
        SurfaceIds.Cd => settings.CdDispatch,
        SurfaceIds.Qs => settings.QsDispatch,
        SurfaceIds.Core => settings.CoreDispatch,
        SurfaceIds.Rcore => settings.RcoreDispatch,
        SurfaceIds.Frameworks => settings.Frameworks,
        SurfaceIds.Sonoran => settings.Sonoran,
        SurfaceIds.Ers => settings.Ers,
        _ => null,
    };
}
