using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.CadFeed;

/// <summary>
/// A change that somebody else made in the CAD, as one of its pushes or the official resource tells it. The same change may be told more than once, late,
/// and in any order. Source: the CAD's push events.
/// </summary>
public abstract record CadEvent
{
    private CadEvent()
    {
    }

    /// <summary>A dispatch call was created or edited.</summary>
    /// <param name="Call">The whole call.</param>
    /// <param name="By">The identifier id of who did it. Null if the event does not say.</param>
    public sealed record CallChanged(CadCall Call, int? By) : CadEvent;

    /// <summary>Calls were closed or deleted.</summary>
    public sealed record CallsClosed(IReadOnlyList<int> CallIds) : CadEvent;

    /// <summary>A note was added.</summary>
    public sealed record NoteAdded(int CallId, CallNote Note) : CadEvent;

    /// <summary>Units were attached.</summary>
    /// <param name="CallId">The call's number in the CAD.</param>
    /// <param name="Identifiers">The identifier ids of the units.</param>
    /// <param name="By">The identifier id of who did it. Null if the event does not say.</param>
    public sealed record UnitsAttached(int CallId, IReadOnlyList<int> Identifiers, int? By) : CadEvent;

    /// <summary>Units were detached.</summary>
    /// <param name="CallId">The call's number in the CAD. Null if the event does not say: whatever call they are on.</param>
    /// <param name="Identifiers">The identifier ids of the units.</param>
    public sealed record UnitsDetached(int? CallId, IReadOnlyList<int> Identifiers) : CadEvent;

    /// <summary>A 911 call came in.</summary>
    public sealed record EmergencyRaised(CadCall Call) : CadEvent;

    /// <summary>911 calls were removed: answered, or deleted.</summary>
    public sealed record EmergenciesRemoved(IReadOnlyList<int> CallIds) : CadEvent;

    /// <summary>Units' panic state was set or cleared.</summary>
    public sealed record PanicChanged(IReadOnlyList<int> Identifiers, bool IsPanic) : CadEvent;

    /// <summary>Units logged in or out, or changed.</summary>
    public sealed record UnitsChanged : CadEvent;

    /// <summary>The status of units was set.</summary>
    /// <param name="Identifiers">The identifier ids of the units. Empty if the event does not say which.</param>
    /// <param name="Status">The number of the status.</param>
    public sealed record UnitStatusChanged(IReadOnlyList<int> Identifiers, int Status) : CadEvent;

    /// <summary>A player linked their account to the CAD.</summary>
    public sealed record PlayerLinked(string CommunityUserId) : CadEvent;
}
