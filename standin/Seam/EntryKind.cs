namespace StandIn;

/// <summary>The kinds of entry points into a script.</summary>
public enum EntryKind
{
    /// <summary>A tick handler, a due delay or a queued task.</summary>
    Tick,

    /// <summary>A typed command.</summary>
    Command,

    /// <summary>A local or network event.</summary>
    Event,

    /// <summary>An export called by another resource.</summary>
    Export,

    /// <summary>The response to an HTTP request.</summary>
    HttpAnswer,

    /// <summary>A function that was passed out and is called back.</summary>
    Reference,

    /// <summary>A constructor, at start.</summary>
    Start,
}
