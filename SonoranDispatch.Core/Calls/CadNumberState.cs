namespace SonoranDispatch.Calls;

/// <summary>Whether a call may be changed in the CAD by the number that is known of it. Not kept: a restart verifies every number again.</summary>
public enum CadNumberState
{
    /// <summary>The account in use gave the number in this run, or a read showed the number and the uuid together.</summary>
    Verified,

    /// <summary>Nothing is sent until a read of the CAD's calls shows the number and the uuid together.</summary>
    Unverified,

    /// <summary>The account in use does not hold the call under its number. Nothing is sent until its account is back.</summary>
    SetAside,
}
