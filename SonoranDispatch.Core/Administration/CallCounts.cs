using SonoranDispatch.Calls;

namespace SonoranDispatch.Administration;

/// <summary>How many closed calls there were, how many of them had no responder, and how long it took until units were en route and on scene.</summary>
public sealed class CallCounts
{
    /// <summary>The number of calls.</summary>
    public int Calls { get; private set; }

    /// <summary>The number of calls to which nobody ever responded.</summary>
    public int Unanswered { get; private set; }

    /// <summary>The times from the report until the first unit was en route.</summary>
    public DurationHistogram ToEnRoute { get; } = new();

    /// <summary>The times from the report until the first unit was on scene.</summary>
    public DurationHistogram ToOnScene { get; } = new();

    /// <summary>Adds a closed call.</summary>
    public void Add(Call call)
    {
        AddCalls(1, call.Times.EnRouteAt is null && call.Responders.Count == 0 ? 1 : 0);
        if (CallTimesTable.SecondsTo(call, call.Times.EnRouteAt) is { } enRoute) ToEnRoute.Add(enRoute);
        if (CallTimesTable.SecondsTo(call, call.Times.OnSceneAt) is { } onScene) ToOnScene.Add(onScene);
    }

    /// <summary>Adds numbers of calls, without times. Negative ones are ignored.</summary>
    public void AddCalls(int calls, int unanswered) => (Calls, Unanswered) = (Calls + Math.Max(0, calls), Unanswered + Math.Max(0, unanswered));

    /// <summary>Adds the counts of another one.</summary>
    public void Add(CallCounts other)
    {
        AddCalls(other.Calls, other.Unanswered);
        ToEnRoute.Add(other.ToEnRoute);
        ToOnScene.Add(other.ToOnScene);
    }
}
