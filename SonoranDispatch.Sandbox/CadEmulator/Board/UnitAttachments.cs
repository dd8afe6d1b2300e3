namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>Puts units on calls and takes them off. A unit may stand on several calls: the documentation does not say that it moves.</summary>
internal static class UnitAttachments
{
    /// <summary>Attaches units; those that are there already stay where they are.</summary>
    public static void Attach(CadBoard board, int callId, IReadOnlyList<int> idents)
    {
        if (idents.Count == 0) return;
        board.Change(callId, call => call with { Idents = [.. call.Idents.Union(idents)] });
    }

    /// <summary>Takes units off every open call of a server.</summary>
    public static void Detach(CadBoard board, int serverId, IReadOnlyList<int> idents)
    {
        foreach (var call in board.Calls.Where(call => call.IsOpen && call.ServerId == serverId && call.Idents.Intersect(idents).Any()))
        {
            board.Change(call.CallId, held => held with { Idents = [.. held.Idents.Except(idents)] });
        }
    }
}
