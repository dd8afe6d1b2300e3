namespace SonoranDispatch.Calls;

/// <summary>Which calls have a number in the CAD. Until numbers are verified, calls of several accounts may have the same one.</summary>
internal sealed class CadNumberIndex
{
    private readonly Dictionary<int, List<int>> _holders = [];

    /// <summary>Begins with the calls in the repository and follows it.</summary>
    public CadNumberIndex(CallRepository repository)
    {
        foreach (var call in repository.Calls) Follow(null, call);
        repository.Changed += Follow;
        repository.Forgotten += Leave;
    }

    /// <summary>Returns the numbers of the calls that have a number in the CAD, in the order in which they got it.</summary>
    public IReadOnlyList<int> With(int callId) => _holders.TryGetValue(callId, out var holders) ? holders : [];

    private void Follow(Call? before, Call after)
    {
        if (before is not null && !ReferenceEquals(before, after) && before.CadNumber == after.CadNumber) return;

        if (before is not null) Leave(before);
        if (after.CadNumber is not { } callId) return;

        if (!_holders.TryGetValue(callId, out var holders)) _holders[callId] = holders = [];
        holders.Add(after.Number);
    }

    private void Leave(Call call)
    {
        if (call.CadNumber is not { } callId || !_holders.TryGetValue(callId, out var holders)) return;

        holders.Remove(call.Number);
        if (holders.Count == 0) _holders.Remove(callId);
    }
}
