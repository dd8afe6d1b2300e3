namespace SonoranDispatch.Cad;

/// <summary>The operations of <see cref="ICad"/>, by name.</summary>
public enum CadOperation
{
    /// <summary><see cref="ICad.CreateAsync"/>.</summary>
    Create,

    /// <summary><see cref="ICad.CreateEmergencyAsync"/>.</summary>
    CreateEmergency,

    /// <summary><see cref="ICad.RemoveEmergencyAsync"/>.</summary>
    RemoveEmergency,

    /// <summary><see cref="ICad.EditAsync"/> without metaData. With metaData it is sent like <see cref="Move"/>.</summary>
    Edit,

    /// <summary><see cref="ICad.SetPrimaryAsync"/>.</summary>
    SetPrimary,

    /// <summary><see cref="ICad.MoveAsync"/>.</summary>
    Move,

    /// <summary><see cref="ICad.AddNoteAsync"/>.</summary>
    AddNote,

    /// <summary><see cref="ICad.AttachAsync"/>.</summary>
    Attach,

    /// <summary><see cref="ICad.DetachAsync"/>.</summary>
    Detach,

    /// <summary><see cref="ICad.CloseAsync"/>.</summary>
    Close,

    /// <summary><see cref="ICad.SetPanicAsync"/>.</summary>
    UnitPanic,

    /// <summary><see cref="ICad.SetStatusAsync"/>.</summary>
    UnitStatus,

    /// <summary><see cref="ICad.SetLocationsAsync"/>.</summary>
    UnitLocations,

    /// <summary><see cref="ICad.CreateLinkAsync"/> and <see cref="ICad.CheckLinkAsync"/>.</summary>
    Links,

    /// <summary><see cref="ICad.ReadCallsAsync"/>.</summary>
    ReadCalls,

    /// <summary><see cref="ICad.ReadUnitsAsync"/>.</summary>
    ReadUnits,

    /// <summary><see cref="ICad.ReadVersionAsync"/>.</summary>
    ReadVersion,
}
