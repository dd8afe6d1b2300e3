using SonoranDispatch.Calls;

namespace SonoranDispatch.Cad;

/// <summary>
/// The CAD's operations, independent of the API version. One request each, with the exceptions named below. No retries, queues or rate limits: those
/// belong to Delivery. No operation throws or faults; failures are values. Used from one thread.
/// </summary>
public interface ICad
{
    /// <summary>
    /// Creates a call. An older v2 refuses a call without units (<see cref="CadFailureKind.NeedsUnits"/>). When sent again, it is created as a 911
    /// call.
    /// </summary>
    Task<CadResult<CreatedCall>> CreateAsync(NewCall call);

    /// <summary>Changes fields of a call. An empty edit is a programming error (<see cref="ArgumentException"/>).</summary>
    Task<CadResult<CadChangeResponse>> EditAsync(int callId, CallEdit edit);

    /// <summary>Sets or clears the primary unit.</summary>
    /// <param name="callId">The call's number in the CAD.</param>
    /// <param name="identifierId">The unit's identifier id. Null clears the primary unit, which version 2 fails without a request.</param>
    /// <param name="track">Whether the call's location follows that unit.</param>
    Task<CadResult<CadChangeResponse>> SetPrimaryAsync(int callId, int? identifierId, bool track);

    /// <summary>Sets the call's location on the live map through its metaData.</summary>
    /// <param name="callId">The call's number in the CAD.</param>
    /// <param name="metaData">The complete map to store. On v2 it replaces the existing one.</param>
    Task<CadResult<CadChangeResponse>> MoveAsync(int callId, IReadOnlyDictionary<string, string> metaData);

    /// <summary>Adds a note.</summary>
    Task<CadResult<CadChangeResponse>> AddNoteAsync(int callId, CallNote note);

    /// <summary>Attaches a unit, by its identifier id if that is known, because a player may have several units.</summary>
    Task<CadResult<CadChangeResponse>> AttachAsync(int callId, UnitTarget unit);

    /// <summary>Detaches a unit from the call it is attached to. For this operation v1 identifies units only by the player's id.</summary>
    Task<CadResult<CadChangeResponse>> DetachAsync(UnitTarget unit);

    /// <summary>Sets or clears a unit's panic state, by its identifier id if that is known.</summary>
    Task<CadResult<CadChangeResponse>> SetPanicAsync(UnitTarget unit, bool isPanic);

    /// <summary>Sets a unit's status, by its identifier id if that is known.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="status">The number of the status in the community, such as 3 for en route.</param>
    Task<CadResult<CadChangeResponse>> SetStatusAsync(UnitTarget unit, int status);

    /// <summary>Moves units on the live map with one request. No page limits how many.</summary>
    /// <param name="locations">The units and where they are, at least one.</param>
    Task<CadResult<CadChangeResponse>> SetLocationsAsync(IReadOnlyList<UnitLocation> locations);

    /// <summary>Asks for a code with which an account is linked to a player. Version 1 has none and fails without a request.</summary>
    /// <param name="communityUserId">The id by which the CAD is to know the player, without its type, at most 255 characters.</param>
    Task<CadResult<LinkCode>> CreateLinkAsync(string communityUserId);

    /// <summary>Asks whether a player is linked to an account. Version 1 cannot tell and fails without a request.</summary>
    /// <param name="communityUserId">The id by which the CAD knows the player.</param>
    Task<CadResult<LinkState>> CheckLinkAsync(string communityUserId);

    /// <summary>Closes calls with one request. Version 1 closes only the first: its page documents one call a request.</summary>
    /// <param name="callIds">The numbers of the calls, at least one.</param>
    Task<CadResult<ClosedCalls>> CloseAsync(IReadOnlyList<int> callIds);

    /// <summary>Reads the open calls and the most recently closed ones.</summary>
    /// <param name="closedLimit">How many closed calls to read, 0 to 100. Other values are clamped to this range.</param>
    Task<CadResult<CadCallList>> ReadCallsAsync(int closedLimit);

    /// <summary>
    /// Reads the units that are logged in, including dispatchers. One request, and one more after each full page of 100 units; at most ten.
    /// </summary>
    /// <param name="beforeNextPage">Awaited before each request after the first, for rate limiting. Null for no wait.</param>
    Task<CadResult<CadUnitList>> ReadUnitsAsync(Func<Task>? beforeNextPage = null);

    /// <summary>Reads the plan. This is the cheapest authenticated request.</summary>
    Task<CadResult<CadPlan>> ReadVersionAsync();

    /// <summary>
    /// Whether some version of the API that may be used does an operation now, as far as is known. If not, it is not sent: the version that refused it is
    /// asked again later.
    /// </summary>
    bool Offers(CadOperation operation);

    /// <summary>
    /// Records that the version behind an endpoint does not do an operation: it answered that there is no such call, and a read showed that there is.
    /// The operation is lost for ten minutes, and another version does it if it can. Where only one version is known, nothing changes.
    /// </summary>
    /// <param name="operation">The operation.</param>
    /// <param name="asked">The endpoint against which the request counted.</param>
    /// <param name="why">The answer.</param>
    void Lose(CadOperation operation, CadEndpoint asked, CadFailure why);

    /// <summary>Returns the endpoint against which an operation started now would be counted.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="hasUnits">For a create: whether the call has units. It matters only on a v2 that refuses calls without units.</param>
    CadEndpoint EndpointOf(CadOperation operation, bool hasUnits = false);

    /// <summary>Returns the endpoint of version 2 that could do an operation for which version 1 is used now.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="hasUnits">For a create: whether the call has units.</param>
    /// <returns>Null if version 1 is not used for it, or version 2 is not in use.</returns>
    CadEndpoint? InsteadOfV1(CadOperation operation, bool hasUnits = false);
}
