using SonoranDispatch.Players;

namespace SonoranDispatch.Calls;

/// <summary>The next request that brings the CAD closer to the desired state of a call. Two steps are equal if they request the same.</summary>
public abstract record CadStep
{
    private CadStep()
    {
    }

    /// <summary>Create the call, with everything known so far.</summary>
    public sealed record Create : CadStep;

    /// <summary>Create the call in the CAD's list of 911 calls, with everything known so far.</summary>
    public sealed record CreateEmergency : CadStep;

    /// <summary>Take a call off the CAD's lists: remove a 911 call, or close a dispatch call that is there twice.</summary>
    public sealed record Remove(int CallId, bool IsEmergency) : CadStep;

    /// <summary>Look for the call's uuid among the CAD's calls, because a create may have succeeded.</summary>
    public sealed record LookUp : CadStep;

    /// <summary>Read what the CAD holds, because the known state is too old to rely on.</summary>
    public sealed record Refresh : CadStep;

    /// <summary>Look for the call under its number, because the number may belong to another account of the CAD.</summary>
    public sealed record Verify : CadStep;

    /// <summary>Change fields.</summary>
    public sealed record Edit(CallChanges Changes) : CadStep;

    /// <summary>Set the call's location on the live map.</summary>
    public sealed record Move(Place Place) : CadStep;

    /// <summary>Make a unit primary, or clear the primary unit.</summary>
    public sealed record SetPrimary(int? IdentifierId, bool Track) : CadStep;

    /// <summary>Attach a unit.</summary>
    public sealed record Attach(UnitTarget Unit) : CadStep;

    /// <summary>Detach a unit.</summary>
    public sealed record Detach(UnitTarget Unit) : CadStep;

    /// <summary>Set or clear a unit's panic state. It does not depend on the call's being in the CAD.</summary>
    public sealed record SetPanic(UnitTarget Unit, bool IsPanic) : CadStep;

    /// <summary>Add the note at an index of the desired notes.</summary>
    public sealed record AddNote(int Index) : CadStep;

    /// <summary>Look for the note at an index among the call's notes in the CAD, because it may have been added.</summary>
    public sealed record LookUpNote(int Index) : CadStep;

    /// <summary>Close the call.</summary>
    public sealed record Close : CadStep;
}
