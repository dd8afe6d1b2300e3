using SonoranDispatch.Calls;

namespace SonoranDispatch.Units;

/// <summary>Decides who is told of a call. Never everybody: only officers on duty whom the call concerns.</summary>
public sealed class Audience(DutyRoster roster)
{
    /// <summary>Whether a player may see a call.</summary>
    public bool Sees(int player, Call call) => call.State != CallState.Closed && roster.IsOnDuty(player);

    /// <summary>Everybody who may see a call, in the order of server ids.</summary>
    /// <param name="call">The call.</param>
    /// <param name="into">Emptied, then filled.</param>
    public void Fill(Call call, List<int> into)
    {
        into.Clear();
        foreach (var player in roster.OnDuty())
            if (Sees(player, call)) into.Add(player);
    }
}
