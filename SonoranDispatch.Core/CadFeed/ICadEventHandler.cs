namespace SonoranDispatch.CadFeed;

/// <summary>Takes changes that others made in the CAD, from whatever source. Main thread only.</summary>
public interface ICadEventHandler
{
    /// <summary>Applies a change. Never throws. What is already known, or about a call that is over, changes nothing.</summary>
    void Handle(CadEvent happened);
}
