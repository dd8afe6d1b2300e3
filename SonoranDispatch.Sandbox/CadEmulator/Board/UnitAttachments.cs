namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>
/// Attaches units to calls and detaches them. A unit may be attached to several calls: the documentation does not say that it moves.
/// </summary>
internal static class UnitAttachments
{
    /// <summary>Attaches units. Units that are already attached keep their position.</summary>
    public static void Attach(CadBoard board, int callId, IReadOnlyList<int> idents)
    {
        if (idents.Count == 0) return;
        board.Change(callId, call => call with { Idents = [.. call.Idents.Union(idents)] });
    }

    /// <summary>Detaches units from every open call of a server.</summary>
    public static void Detach(CadBoard board, int serverId, IReadOnlyList<int> idents)
    {
        foreach (var call in board.Calls.Where(call => call.IsOpen && call.ServerId == serverId && call.Idents.Intersect(idents).Any()))
        {
            board.Change(call.CallId, held => held with { Idents = [.. held.Idents.Except(idents)] });
        }
    }
}
