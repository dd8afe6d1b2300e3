using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Faults;
using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator;

/// <summary>
/// What no page answers: units of which none is found, a primary that is no unit, an empty note, a 911 number on v1. The emulator takes each, and
/// refuses it where its fault is on, so that both worlds can be tested.
/// </summary>
internal sealed class UndocumentedRules(CadBoard board, CadFaults faults)
{
    /// <summary>Refuses a request whose units were not found, if that is switched on.</summary>
    public void CheckFound(StrictFieldReader fields, string operation, IReadOnlyCollection<int> idents)
    {
        if (idents.Count == 0 && faults.NobodyFoundRefused.Strikes(operation)) fields.Refuse("No identifier was found.");
    }

    /// <summary>Refuses a primary that is no unit of the server, if that is switched on.</summary>
    /// <param name="fields">The request's fields.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="serverId">The server.</param>
    /// <param name="name">The field with the identifier id.</param>
    public void CheckPrimary(StrictFieldReader fields, string operation, int serverId, string name = "primary")
    {
        if (fields.Int(name, -1, CallFieldsParser.MaxId) is not { } ident || ident <= 0) return;
        if (board.Units.Any(unit => unit.Id == ident && unit.ServerId == serverId)) return;
        if (faults.UnknownPrimaryRefused.Strikes(operation)) fields.Refuse("The field '" + name + "' is not an identifier.");
    }

    /// <summary>Refuses a note without text, if that is switched on, and one with the text that no note may contain.</summary>
    public void CheckNote(StrictFieldReader fields, string operation, string note)
    {
        if (faults.RefusedInNotes.Length > 0 && note.Contains(faults.RefusedInNotes, StringComparison.Ordinal)) fields.Refuse("The field 'note' contains what no note may.");
        if (string.IsNullOrWhiteSpace(note) && faults.EmptyNoteRefused.Strikes(operation)) fields.Refuse("The field 'note' must not be empty.");
    }

    /// <summary>Returns a 911 call to v1's operations on dispatch calls as if it were not there, if that is switched on.</summary>
    public BoardCall? CheckKind(BoardCall? call, string operation) =>
        call is { IsEmergency: true } && faults.V1EmergencyNumberRefused.Strikes(operation) ? null : call;
}
