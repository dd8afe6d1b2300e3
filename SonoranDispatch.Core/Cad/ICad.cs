using SonoranDispatch.Calls;

namespace SonoranDispatch.Cad;

/// <summary>
/// The CAD in the field's words. One request each, but for the exceptions named below; no retry, no queue, no budget:
/// those are Delivery's. No operation throws or faults; failures are values. Used from one thread.
/// </summary>
public interface ICad
{
    /// <summary>Makes a call. An older v2 refuses a call without units (<see cref="CadFailureKind.NeedsUnits"/>): sent again, it is made as a 911 call.</summary>
    Task<CadResult<CreatedCall>> CreateAsync(NewCall call);

    /// <summary>Changes fields of a call. An empty change is a programming error (<see cref="ArgumentException"/>).</summary>
    Task<CadResult<CadChangeResult>> EditAsync(int callId, CallChanges changes);

    /// <summary>Makes a unit primary.</summary>
    /// <param name="callId">The CAD's number of the call.</param>
    /// <param name="identifierId">The unit's identifier id; <c>null</c> clears it.</param>
    /// <param name="track">Whether the call's place follows that unit.</param>
    Task<CadResult<CadChangeResult>> SetPrimaryAsync(int callId, int? identifierId, bool track);

    /// <summary>Places the call on the live map by its metaData.</summary>
    /// <param name="callId">The CAD's number of the call.</param>
    /// <param name="metaData">The whole map to store: on v2 it replaces what is there.</param>
    Task<CadResult<CadChangeResult>> MoveAsync(int callId, IReadOnlyDictionary<string, string> metaData);

    /// <summary>Adds a note.</summary>
    Task<CadResult<CadChangeResult>> AddNoteAsync(int callId, CallNote note);

    /// <summary>Attaches a unit; by its identifier id where that is known, because a player may have several units.</summary>
    Task<CadResult<CadChangeResult>> AttachAsync(int callId, UnitTarget unit);

    /// <summary>Detaches a unit from whatever it is attached to. v1 knows units by the player's id only here.</summary>
    Task<CadResult<CadChangeResult>> DetachAsync(UnitTarget unit);

    /// <summary>Closes a call.</summary>
    Task<CadResult<CadChangeResult>> CloseAsync(int callId);

    /// <summary>Reads open calls and the latest closed ones.</summary>
    /// <param name="closedLimit">How many closed calls, 0 to 100; a number outside is brought to the nearest of these.</param>
    Task<CadResult<CadCallList>> ReadCallsAsync(int closedLimit);

    /// <summary>Reads who is logged in, dispatchers included. One request for every full hundred of them, ten at most.</summary>
    /// <param name="beforeNextPage">Awaited before each request after the first, for budgets; <c>null</c> for no wait.</param>
    Task<CadResult<CadUnitList>> ReadUnitsAsync(Func<Task>? beforeNextPage = null);

    /// <summary>Asks for the plan: the cheapest authenticated request.</summary>
    Task<CadResult<CadPlan>> ReadVersionAsync();

    /// <summary>What an operation started now would be counted against.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="hasUnits">For a create: whether units go with it. Only a v2 that refuses calls without units makes a difference of it.</param>
    CadEndpoint EndpointOf(CadOperation operation, bool hasUnits = false);
}
