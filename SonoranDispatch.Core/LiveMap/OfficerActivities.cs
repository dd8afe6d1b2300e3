using SonoranDispatch.Calls;

namespace SonoranDispatch.LiveMap;

/// <summary>What the officers do: the call to which each responds, or that they raised a panic. Calls are looked through only after one changed.</summary>
internal sealed class OfficerActivities
{
    private readonly CallRepository _repository;
    private readonly Dictionary<int, int> _activityOf = [];
    private bool _isStale = true;

    /// <summary>Subscribes to the calls.</summary>
    public OfficerActivities(CallRepository repository)
    {
        _repository = repository;
        repository.Changed += (_, _) => _isStale = true;
        repository.Forgotten += _ => _isStale = true;
    }

    /// <summary>An officer's activity, as of the last <see cref="Refresh"/>.</summary>
    public int Of(int player) => _activityOf.TryGetValue(player, out var activity) ? activity : OfficerPosition.Free;

    /// <summary>Looks through the calls, if any changed. Of several calls that an officer is on, the newest counts; a panic comes before all.</summary>
    public void Refresh()
    {
        if (!_isStale) return;

        _isStale = false;
        _activityOf.Clear();
        foreach (var call in _repository.Calls)
        {
            if (call.State is not (CallState.Accepted or CallState.Open)) continue;

            foreach (var responder in call.Responders)
                if (responder.Player is { } player && Of(player) != OfficerPosition.Panic) _activityOf[player] = call.Number;

            if (call is { IsPanic: true, FollowsCaller: true, Caller.Player: { } caller }) _activityOf[caller] = OfficerPosition.Panic;
        }
    }
}
