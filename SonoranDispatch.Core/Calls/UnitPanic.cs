namespace SonoranDispatch.Calls;

/// <summary>The panic state in the CAD of the unit whose officer called for help. It is set while the call is open and cleared once it is over.</summary>
public sealed record UnitPanic
{
    /// <summary>No unit.</summary>
    public static UnitPanic None { get; } = new();

    /// <summary>The unit of the officer in danger. Null if they have none, or unit panics are not set.</summary>
    public UnitTarget? Wanted { get; init; }

    /// <summary>The unit whose panic state was set by this call's requests and not cleared since. Null for none.</summary>
    public UnitTarget? Held { get; init; }

    /// <summary>Whether it is unknown if the last request about <see cref="Held"/> took effect.</summary>
    public bool IsInDoubt { get; init; }

    /// <summary>Returns the state once a request is about to be sent: it may take effect, whatever becomes of its response.</summary>
    public UnitPanic Sent(CadStep.SetPanic step) => this with { Held = step.Unit, IsInDoubt = true };

    /// <summary>Returns the state after the CAD accepted a request.</summary>
    public UnitPanic Done(CadStep.SetPanic step) => this with { Held = step.IsPanic ? step.Unit : null, IsInDoubt = false };

    /// <summary>Returns the state without a unit that the CAD does not know any more, or whose state another call sets now.</summary>
    public UnitPanic Released() => this with { Held = null, IsInDoubt = false };
}
