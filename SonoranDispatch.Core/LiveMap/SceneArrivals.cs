using SonoranDispatch.Calls;
using SonoranDispatch.Time;

namespace SonoranDispatch.LiveMap;

/// <summary>
/// Records when the first responder of each call was on scene: they came near it, another resource or their own word says so, or the CAD has their unit
/// on scene. Only the first counts, and only while the call is open.
/// </summary>
/// <param name="repository">All calls.</param>
/// <param name="clock">The clock.</param>
public sealed class SceneArrivals(CallRepository repository, IClock clock)
{
    /// <summary>A responder reached a call.</summary>
    public void Reached(int call) => repository.Change(call, present => IsAwaited(present) ? present with { Times = present.Times with { OnSceneAt = clock.UtcNow } } : present);

    /// <summary>An officer or a unit is on scene, wherever they respond.</summary>
    /// <param name="player">The officer's server id. Null if they are not on this server.</param>
    /// <param name="unit">Their unit. Null if they have none.</param>
    public void Arrived(int? player, UnitTarget? unit)
    {
        List<int>? reached = null;
        foreach (var call in repository.Calls)
            if (IsAwaited(call) && call.Responders.Any(responder => (player is not null && responder.Player == player) || (unit is not null && responder.Unit?.MeetsWith(unit) == true)))
                (reached ??= []).Add(call.Number);

        foreach (var call in reached ?? []) Reached(call);
    }

    /// <summary>Whether a call has responders of whom none is known to have been on scene.</summary>
    public static bool IsAwaited(Call call) => call is { Times.OnSceneAt: null, Desired.Closed: false, Refusal: null, Responders.Count: > 0 };
}
