namespace StandIn;

/// <summary>Adds up time and allocations of script code. A window opened inside another belongs to the outer one.</summary>
public interface IScriptMeter
{
    /// <summary>Opens a window just before script code runs.</summary>
    void Open(EntryKind kind, string name);

    /// <summary>Closes the window opened last.</summary>
    void Close();
}
