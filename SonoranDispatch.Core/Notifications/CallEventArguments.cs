using SonoranDispatch.Calls;
using SonoranDispatch.Players;

namespace SonoranDispatch.Notifications;

/// <summary>The plain event arguments of a call for the client script, which cannot read JSON.</summary>
internal static class CallEventArguments
{
    /// <summary>The arguments of <see cref="Contracts.EventNames.Call"/>.</summary>
    /// <param name="call">The call.</param>
    /// <param name="sound">0 for no sound, or 1 to 3.</param>
    /// <param name="json">The page's message.</param>
    public static object[] Of(Call call, int sound, string json)
    {
        var place = call.Desired.Place;
        return
        [
            call.Number, CardRank.Of(call), call.Kind, place is not null,
            (float)(place?.X ?? 0), (float)(place?.Y ?? 0), (float)(place?.Z ?? 0), (float)(place?.Radius ?? 0),
            sound, json,
        ];
    }

    /// <summary>The marks of the state: seven values for each call that has a place.</summary>
    public static object[] Marks(IEnumerable<Call> calls)
    {
        var marks = new List<object>();
        foreach (var call in calls)
        {
            if (call.Desired.Place is not { } place) continue;

            marks.Add(call.Number);
            marks.Add(CardRank.Of(call));
            marks.Add(call.Kind);
            marks.Add((float)place.X);
            marks.Add((float)place.Y);
            marks.Add((float)place.Z);
            marks.Add((float)(place.Radius ?? 0));
        }

        return [.. marks];
    }
}
