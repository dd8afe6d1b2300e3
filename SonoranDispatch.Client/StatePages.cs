using System.Collections.Generic;

namespace SonoranDispatch.Client;

/// <summary>
/// The pages of the state that are still on their way. Ordinary events overtake them, so a call that ended meanwhile must not come back with a page,
/// and pages of an older state are ignored.
/// </summary>
internal sealed class StatePages
{
    private readonly HashSet<int> _over = new HashSet<int>();
    private double _generation;

    /// <summary>A new state has arrived.</summary>
    /// <param name="generation">Its generation, or nothing if no page follows.</param>
    /// <returns>True if pages follow.</returns>
    public bool Begin(object? generation)
    {
        _over.Clear();
        if (!EventArgumentReader.TryNumber(generation, out _generation)) _generation = 0;
        return _generation != 0;
    }

    /// <summary>Returns true if a page belongs to the present state.</summary>
    public bool Expects(object? generation)
    {
        double number;
        return _generation != 0 && EventArgumentReader.TryNumber(generation, out number) && number.Equals(_generation);
    }

    /// <summary>A call ended, or has no place any more.</summary>
    public void Forget(int call)
    {
        if (_generation != 0) _over.Add(call);
    }

    /// <summary>Returns true if what a page says of a call's place is out of date.</summary>
    public bool IsOver(int call) => _over.Contains(call);
}
