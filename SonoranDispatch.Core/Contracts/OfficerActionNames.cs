namespace SonoranDispatch.Contracts;

/// <summary>The names that the page uses for an officer's actions.</summary>
public static class OfficerActionNames
{
    /// <summary>The officer responds to the call.</summary>
    public const string Respond = "respond";

    /// <summary>The officer leaves the call.</summary>
    public const string Leave = "leave";

    /// <summary>The officer's unit becomes primary.</summary>
    public const string Primary = "primary";

    /// <summary>The officer adds a note.</summary>
    public const string Note = "note";

    /// <summary>The officer replies to the caller.</summary>
    public const string Reply = "reply";

    /// <summary>A player who does a dispatcher's work puts a unit on the call.</summary>
    public const string Attach = "attach";

    /// <summary>A player who does a dispatcher's work takes a unit off the call.</summary>
    public const string Detach = "detach";

    /// <summary>The officer brings another department to the call.</summary>
    public const string Assist = "assist";

    /// <summary>The officer closes the call.</summary>
    public const string Close = "close";

    /// <summary>The officer acknowledges a panic call.</summary>
    public const string Acknowledge = "acknowledge";

    /// <summary>The officer raises a panic call.</summary>
    public const string Panic = "panic";
}
