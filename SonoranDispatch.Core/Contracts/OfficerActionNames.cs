namespace SonoranDispatch.Contracts;

/// <summary>The actions as the page names them.</summary>
public static class OfficerActionNames
{
    /// <summary>He goes there.</summary>
    public const string Respond = "respond";

    /// <summary>He goes there no more.</summary>
    public const string Leave = "leave";

    /// <summary>His unit is primary.</summary>
    public const string Primary = "primary";

    /// <summary>He says something.</summary>
    public const string Note = "note";

    /// <summary>The call is over.</summary>
    public const string Close = "close";

    /// <summary>He has seen a panic.</summary>
    public const string Acknowledge = "acknowledge";

    /// <summary>He is in danger himself.</summary>
    public const string Panic = "panic";
}
