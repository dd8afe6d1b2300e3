namespace SonoranDispatch.Contracts;

/// <summary>Whether a call goes to the CAD before ordinary ones. A panic goes before both.</summary>
public enum CallUrgency
{
    /// <summary>In its turn.</summary>
    Normal,

    /// <summary>Before ordinary calls: somebody asks for help.</summary>
    Emergency,
}
