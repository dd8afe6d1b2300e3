using SonoranDispatch.Calls;

namespace SonoranDispatch.Cad;

/// <summary>
/// The CAD in the field's words. One request each; no retry, no queue, no budget: those are Delivery's.
/// No operation throws or faults; failures are values.
/// </summary>
public interface ICad
{
    /// <summary>Makes a call.</summary>
    Task<CadAnswer<CreatedCall>> CreateAsync(NewCall call);

    /// <summary>Changes fields of a call. An empty change is a programming error (<see cref="ArgumentException"/>).</summary>
    Task<CadAnswer<Done>> EditAsync(int callId, CallChanges changes);

    /// <summary>Makes a unit primary.</summary>
    /// <param name="callId">The CAD's number of the call.</param>
    /// <param name="identifierId">The unit's identifier id; <c>null</c> clears it.</param>
    /// <param name="track">Whether the call's place follows that unit.</param>
    Task<CadAnswer<Done>> SetPrimaryAsync(int callId, int? identifierId, bool track);

    /// <summary>Places the call on the live map by its metaData.</summary>
    /// <param name="callId">The CAD's number of the call.</param>
    /// <param name="metaData">The whole map to store: on v2 it replaces what is there.</param>
    Task<CadAnswer<Done>> MoveAsync(int callId, IReadOnlyDictionary<string, string> metaData);

    /// <summary>Adds a note.</summary>
    Task<CadAnswer<Done>> AddNoteAsync(int callId, CallNote note);

    /// <summary>Attaches a unit.</summary>
    Task<CadAnswer<Done>> AttachAsync(int callId, UnitTarget unit);

    /// <summary>Detaches a unit from whatever it is attached to.</summary>
    Task<CadAnswer<Done>> DetachAsync(UnitTarget unit);

    /// <summary>Closes a call.</summary>
    Task<CadAnswer<Done>> CloseAsync(int callId);

    /// <summary>Reads open calls and the latest closed ones.</summary>
    /// <param name="closedLimit">How many closed calls, 0 to 100.</param>
    Task<CadAnswer<CallsRead>> ReadCallsAsync(int closedLimit);

    /// <summary>Reads who is logged in.</summary>
    Task<CadAnswer<CadUnits>> ReadUnitsAsync();

    /// <summary>Asks for the plan: the cheapest authenticated request.</summary>
    Task<CadAnswer<CadVersion>> ReadVersionAsync();
}
