using SonoranDispatch.Calls;

namespace SonoranDispatch.Notifications;

/// <summary>The state of one officer as it is sent.</summary>
/// <param name="Json">The page's message.</param>
/// <param name="Marks">The marks for the client script.</param>
/// <param name="Sent">The number of calls in it. The others follow in pages, in their order.</param>
internal sealed record StateMessage(string Json, object[] Marks, int Sent)
{
    /// <summary>Cuts a list after the calls that the message holds.</summary>
    public Queue<int> FollowingOf(IReadOnlyList<Call> calls)
    {
        var numbers = new Queue<int>();
        for (var at = Sent; at < calls.Count; at++) numbers.Enqueue(calls[at].Number);
        return numbers;
    }
}
