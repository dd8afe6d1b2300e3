namespace SonoranDispatch.Contracts;

/// <summary>Whether a call is sent to the CAD before ordinary calls. A panic call is sent before both.</summary>
public enum CallUrgency
{
    /// <summary>Sent in order.</summary>
    Normal,

    /// <summary>Sent before ordinary calls: somebody asks for help.</summary>
    Emergency,
}
