using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.CadFeed;

/// <summary>Finds our calls by what the CAD knows them by: their uuid, or their number there.</summary>
internal sealed class CallIndex
{
    private readonly CallRepository _repository;
    private readonly Dictionary<Guid, int> _byUuid = [];
    private readonly Dictionary<int, List<int>> _byCadNumber = [];

    /// <summary>Begins with the calls in the repository and follows it.</summary>
    public CallIndex(CallRepository repository)
    {
        _repository = repository;
        foreach (var call in repository.Calls) Follow(call, call);
        repository.Changed += Follow;
        repository.Forgotten += Forget;
    }

    /// <summary>Finds a call by the uuid in its metaData.</summary>
    /// <returns>Null if we have no such call.</returns>
    public Call? ByUuid(CadCall found) =>
        found.MetaData.TryGetValue(CallMetaData.Uuid, out var text) && Guid.TryParse(text, out var uuid) && _byUuid.TryGetValue(uuid, out var number) ? _repository.Find(number) : null;

    /// <summary>
    /// Finds a call by its number in the CAD, which may have to be verified first. Until it is, calls of several accounts may have the same number; one that
    /// is verified is preferred.
    /// </summary>
    /// <returns>Null if we have no call with that number in the account in use.</returns>
    public Call? ByCadNumber(int callId)
    {
        if (!_byCadNumber.TryGetValue(callId, out var holders)) return null;

        var calls = holders.Select(_repository.Find).OfType<Call>().ToList();
        return calls.Find(static call => call.Known.NumberState == CadNumberState.Verified) ?? calls.FirstOrDefault();
    }

    private void Follow(Call? before, Call after)
    {
        if (before is not null && !ReferenceEquals(before, after) && before.CadNumber == after.CadNumber) return;

        if (before is not null) Remove(before);
        _byUuid[after.Uuid] = after.Number;
        if (after.CadNumber is not { } callId) return;

        if (!_byCadNumber.TryGetValue(callId, out var holders)) _byCadNumber[callId] = holders = [];
        if (!holders.Contains(after.Number)) holders.Add(after.Number);
    }

    private void Forget(Call call)
    {
        Remove(call);
        if (_byUuid.TryGetValue(call.Uuid, out var number) && number == call.Number) _byUuid.Remove(call.Uuid);
    }

    private void Remove(Call call)
    {
        if (call.CadNumber is not { } callId || !_byCadNumber.TryGetValue(callId, out var holders)) return;

        holders.Remove(call.Number);
        if (holders.Count == 0) _byCadNumber.Remove(callId);
    }
}
