namespace StandIn;

/// <summary>Sums the time and allocations of script code. A window opened inside another counts towards the outer one.</summary>
public interface IScriptMeter
{
    /// <summary>Opens a window just before script code runs.</summary>
    void Open(EntryKind kind, string name);

    /// <summary>Closes the most recently opened window.</summary>
    void Close();
}
