namespace SonoranDispatch.Sandbox.World;

/// <summary>What a dispatcher does at the board of the emulated CAD.</summary>
public abstract record DeskAction
{
    private DeskAction()
    {
    }

    /// <summary>Creates a dispatch call.</summary>
    public sealed record Create(CallForm Form) : DeskAction;

    /// <summary>Makes a dispatch call of a 911 call.</summary>
    public sealed record Answer(int CallId, CallForm Form) : DeskAction;

    /// <summary>Edits a dispatch call.</summary>
    public sealed record Edit(int CallId, CallForm Form) : DeskAction;

    /// <summary>Adds a note.</summary>
    public sealed record Note(int CallId, string Text) : DeskAction;

    /// <summary>Attaches a unit.</summary>
    public sealed record Attach(int CallId, int Unit) : DeskAction;

    /// <summary>Detaches a unit.</summary>
    public sealed record Detach(int CallId, int Unit) : DeskAction;

    /// <summary>Makes a unit the primary one.</summary>
    public sealed record Primary(int CallId, int Unit) : DeskAction;

    /// <summary>Closes a call.</summary>
    public sealed record Close(int CallId) : DeskAction;

    /// <summary>Deletes a call.</summary>
    public sealed record Delete(int CallId) : DeskAction;
}
