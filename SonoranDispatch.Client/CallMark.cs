using System.Collections.Generic;

namespace SonoranDispatch.Client;

/// <summary>A call's place and urgency, as the state lists them.</summary>
internal struct CallMark
{
    public readonly int Call;
    public readonly int Urgency;
    public readonly CallPlace Place;

    private const int Values = 7;
    private const int Most = 5000;
    private const int Loudest = 3;

    private CallMark(int call, int urgency, CallPlace place)
    {
        Call = call;
        Urgency = urgency;
        Place = place;
    }

    /// <summary>Reads a flat list with seven values for each call: call, urgency, kind, x, y, z, radius. Unreadable ones are left out.</summary>
    public static List<CallMark> Read(IList<object>? values)
    {
        var marks = new List<CallMark>();
        for (var at = 0; values != null && at + Values <= values.Count && marks.Count < Most; at += Values)
        {
            CallPlace place;
            var call = EventArgumentReader.Call(values[at]);
            if (call != 0 && CallPlace.TryRead(values[at + 3], values[at + 4], values[at + 5], values[at + 6], out place))
                marks.Add(new CallMark(call, EventArgumentReader.UpToThree(values[at + 1], Loudest), place));
        }

        return marks;
    }
}
