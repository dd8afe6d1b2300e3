using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.CadFeed;

/// <summary>Finds our calls by what the CAD knows them by: their uuid, or their number there.</summary>
internal sealed class CallIndex
{
    private readonly CallRepository _repository;
    private readonly Dictionary<Guid, int> _byUuid = [];
    private readonly CadNumberIndex _byCadNumber;
    private readonly Dictionary<int, int> _byEmergency = [];

    /// <summary>Begins with the calls in the repository and follows it.</summary>
    public CallIndex(CallRepository repository)
    {
        (_repository, _byCadNumber) = (repository, new CadNumberIndex(repository));
        foreach (var call in repository.Calls) Follow(call, call);
        repository.Changed += Follow;
        repository.Forgotten += Forget;
    }

    /// <summary>Finds the call that stands for the same incident: by the uuid in its metaData, by its number in the CAD, or by the 911 call of which it was made.</summary>
    /// <returns>Null if we have no such call.</returns>
    public Call? Incident(CadCall found) => ByUuid(found) ?? ByCadNumber(found.CallId) ?? (found.OriginEmergency is { } origin ? ByEmergency(origin) : null);

    /// <summary>
    /// Finds a call by its number in the CAD, which may have to be verified first. Until it is, calls of several accounts may have the same number; one that
    /// is verified is preferred.
    /// </summary>
    /// <returns>Null if we have no call with that number in the account in use.</returns>
    public Call? ByCadNumber(int callId)
    {
        var calls = _byCadNumber.With(callId).Select(_repository.Find).OfType<Call>().ToList();
        return calls.Find(static call => call.Known.NumberState == CadNumberState.Verified) ?? calls.FirstOrDefault();
    }

    private Call? ByUuid(CadCall found) =>
        found.MetaData.TryGetValue(CallMetaData.Uuid, out var text) && Guid.TryParse(text, out var uuid) && _byUuid.TryGetValue(uuid, out var number) ? _repository.Find(number) : null;

    // By the number of the 911 call that it is in the CAD, or was before it became a dispatch call.
    private Call? ByEmergency(int callId) => ByCadNumber(callId) ?? (_byEmergency.TryGetValue(callId, out var number) && _repository.Find(number) is { IsSetAside: false } call ? call : null);

    private void Follow(Call? before, Call after)
    {
        if (before is not null && !ReferenceEquals(before, after) && before.CadNumber == after.CadNumber) return;

        _byUuid[after.Uuid] = after.Number;
        if (after.Known.Origin is { } origin) _byEmergency[origin.CallId] = after.Number;
    }

    private void Forget(Call call)
    {
        if (call.Known.Origin is { } origin && _byEmergency.TryGetValue(origin.CallId, out var becameOf) && becameOf == call.Number) _byEmergency.Remove(origin.CallId);
        if (_byUuid.TryGetValue(call.Uuid, out var number) && number == call.Number) _byUuid.Remove(call.Uuid);
    }
}
