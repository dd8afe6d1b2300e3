namespace SonoranDispatch.Calls;

/// <summary>Whose words a note holds.</summary>
public enum NoteSource
{
    /// <summary>A person's: the caller, an officer or a dispatcher.</summary>
    Person,

    /// <summary>A script of the server, or this resource itself.</summary>
    Script,

    /// <summary>A report that is believed less than the call it joined.</summary>
    Unverified,

    /// <summary>An officer's, to the caller of the call.</summary>
    Reply,
}
