namespace SonoranDispatch.Calls;

/// <summary>Why a report joined an open call instead of becoming a call of its own.</summary>
public enum JoinReason
{
    /// <summary>The same caller said more with the same command.</summary>
    FollowUp,

    /// <summary>The same report, sent through another resource as well.</summary>
    Copy,

    /// <summary>The same alert again.</summary>
    RepeatedAlert,

    /// <summary>The report is believed more than the call, and took it over.</summary>
    TookOver,
}
