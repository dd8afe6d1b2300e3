namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>The result of reading calls, for both API versions.</summary>
/// <param name="Active">Open dispatch calls.</param>
/// <param name="Emergency">Open 911 calls.</param>
/// <param name="Closed">One page of the closed calls, latest first.</param>
/// <param name="ClosedCount">The total number of closed calls.</param>
internal sealed record CallLists(
    IReadOnlyList<BoardCall> Active,
    IReadOnlyList<BoardCall> Emergency,
    IReadOnlyList<BoardCall> Closed,
    int ClosedCount)
{
    /// <summary>The documented value of the type parameter for both kinds of call.</summary>
    public const int AllTypes = 100;

    /// <summary>Reads the board.</summary>
    /// <param name="board">The board.</param>
    /// <param name="serverId">The server whose calls are read.</param>
    /// <param name="type">0 dispatch, 1 emergency, 100 all.</param>
    /// <param name="closedLimit">The maximum number of closed calls, 0 to 100.</param>
    /// <param name="closedOffset">How many closed calls to skip.</param>
    public static CallLists Read(CadBoard board, int serverId, int type, int closedLimit, int closedOffset)
    {
        var known = board.Calls
            .Where(call => call.ServerId == serverId && call.RemovedAt is null)
            .Where(call => type == AllTypes || call.IsEmergency == (type == 1))
            .ToList();
        var closed = known.Where(call => call.IsClosed).OrderByDescending(call => call.ClosedAt).ThenByDescending(call => call.CallId).ToList();
        return new CallLists(
            [.. known.Where(call => call.IsOpen && !call.IsEmergency)],
            [.. known.Where(call => call.IsOpen && call.IsEmergency)],
            [.. closed.Skip(closedOffset).Take(closedLimit)],
            closed.Count);
    }
}
