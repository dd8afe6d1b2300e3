namespace SonoranDispatch.Sandbox.CadEmulator.V1;

/// <summary>The request types of v1 that the emulator supports. The path consists of the area and the type in lower case.</summary>
public static class V1Types
{
    /// <summary>Creates a dispatch call.</summary>
    public const string NewDispatch = "NEW_DISPATCH";

    /// <summary>Changes fields of a dispatch call.</summary>
    public const string EditDispatch = "EDIT_DISPATCH";

    /// <summary>Makes a unit primary on a dispatch call.</summary>
    public const string SetCallPrimary = "SET_CALL_PRIMARY";

    /// <summary>Changes the postal of a dispatch call.</summary>
    public const string SetCallPostal = "SET_CALL_POSTAL";

    /// <summary>Attaches units to a dispatch call.</summary>
    public const string AttachUnit = "ATTACH_UNIT";

    /// <summary>Detaches units from all calls they are attached to.</summary>
    public const string DetachUnit = "DETACH_UNIT";

    /// <summary>Closes a dispatch call.</summary>
    public const string CloseCall = "CLOSE_CALL";

    /// <summary>Adds a note to a dispatch call.</summary>
    public const string AddCallNote = "ADD_CALL_NOTE";

    /// <summary>Reads calls.</summary>
    public const string GetCalls = "GET_CALLS";

    /// <summary>Reads the logged-in units.</summary>
    public const string GetActiveUnits = "GET_ACTIVE_UNITS";

    /// <summary>Creates a 911 call.</summary>
    public const string Call911 = "CALL_911";

    /// <summary>Removes a 911 call.</summary>
    public const string Remove911 = "REMOVE_911";

    /// <summary>Sets or clears the panic of units.</summary>
    public const string UnitPanic = "UNIT_PANIC";

    /// <summary>Sets the status of units.</summary>
    public const string UnitStatus = "UNIT_STATUS";

    /// <summary>Moves units on the live map.</summary>
    public const string UnitLocation = "UNIT_LOCATION";

    /// <summary>Reads the configured servers.</summary>
    public const string GetServers = "GET_SERVERS";

    /// <summary>Reads the plan number.</summary>
    public const string GetVersion = "GET_VERSION";
}
