using SonoranDispatch.Players;

namespace SonoranDispatch.Calls;

/// <summary>The one next request that brings the CAD nearer to what a call should be. Two steps are equal when they ask the same.</summary>
public abstract record CadStep
{
    private CadStep()
    {
    }

    /// <summary>Make the call, with everything known so far.</summary>
    public sealed record Create : CadStep;

    /// <summary>A create may have happened: look for the uuid among the CAD's calls.</summary>
    public sealed record LookUp : CadStep;

    /// <summary>Read what the CAD holds, because what is known is too old to build on.</summary>
    public sealed record Refresh : CadStep;

    /// <summary>Change fields.</summary>
    public sealed record Edit(CallChanges Changes) : CadStep;

    /// <summary>Put the call where it is on the live map.</summary>
    public sealed record Move(Place Place) : CadStep;

    /// <summary>Make a unit primary, or none.</summary>
    public sealed record SetPrimary(int? IdentifierId, bool Track) : CadStep;

    /// <summary>Attach a unit.</summary>
    public sealed record Attach(UnitTarget Unit) : CadStep;

    /// <summary>Detach a unit.</summary>
    public sealed record Detach(UnitTarget Unit) : CadStep;

    /// <summary>Add the note at an index of the desired notes.</summary>
    public sealed record AddNote(int Index) : CadStep;

    /// <summary>The note at an index may have been added: look for it among the call's notes in the CAD.</summary>
    public sealed record LookUpNote(int Index) : CadStep;

    /// <summary>Close the call.</summary>
    public sealed record Close : CadStep;
}
