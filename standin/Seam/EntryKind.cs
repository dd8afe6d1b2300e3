namespace StandIn;

/// <summary>The ways into a script.</summary>
public enum EntryKind
{
    /// <summary>A tick handler, a due delay or a queued task.</summary>
    Tick,

    /// <summary>A typed command.</summary>
    Command,

    /// <summary>A local or network event.</summary>
    Event,

    /// <summary>An export asked for by another resource.</summary>
    Export,

    /// <summary>The answer to a web request.</summary>
    HttpAnswer,

    /// <summary>A function given away and called back.</summary>
    Reference,

    /// <summary>A constructor, at start.</summary>
    Start,
}
