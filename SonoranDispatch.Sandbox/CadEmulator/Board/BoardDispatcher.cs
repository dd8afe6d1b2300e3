using System.Globalization;

namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>A dispatcher in the CAD, who changes the board as people do there and not by the API. From any thread.</summary>
public sealed class BoardDispatcher
{
    private readonly CadBoard _board;

    internal BoardDispatcher(CadBoard board) => _board = board;

    /// <summary>Creates a dispatch call.</summary>
    public BoardCall Create(BoardCall call) => _board.Add(call with { IsEmergency = false });

    /// <summary>Makes a dispatch call of a 911 call, whose number it keeps in its metaData, and removes the 911 call.</summary>
    /// <exception cref="KeyNotFoundException">There is no such 911 call.</exception>
    public BoardCall Answer(int emergencyId, BoardCall call)
    {
        var emergency = _board.Find(emergencyId) ?? throw new KeyNotFoundException();
        var metaData = new Dictionary<string, string>(emergency.MetaData) { ["origin911"] = emergencyId.ToString(CultureInfo.InvariantCulture) };
        foreach (var pair in call.MetaData) metaData[pair.Key] = pair.Value;
        var created = Create(call with { MetaData = metaData });
        RemoveEmergency(emergencyId);
        return created;
    }

    /// <summary>Edits a dispatch call.</summary>
    /// <param name="callId">The call's number.</param>
    /// <param name="change">Returns the new call for the old one.</param>
    /// <exception cref="KeyNotFoundException">There is no such call.</exception>
    public BoardCall Edit(int callId, Func<BoardCall, BoardCall> change) => _board.Change(callId, change);

    /// <summary>Adds a note to a call.</summary>
    /// <exception cref="KeyNotFoundException">There is no such call.</exception>
    public void AddNote(int callId, string label, string content) =>
        _board.Change(callId, held => held with { Notes = [.. held.Notes, new BoardNote(_board.TimeNow, label, "text", content)] });

    /// <summary>Attaches units to a call.</summary>
    /// <exception cref="KeyNotFoundException">There is no such call.</exception>
    public void Attach(int callId, params IReadOnlyList<int> units) => _board.Change(callId, held => held with { Idents = [.. held.Idents.Union(units)] });

    /// <summary>Detaches units from a call.</summary>
    /// <exception cref="KeyNotFoundException">There is no such call.</exception>
    public void Detach(int callId, params IReadOnlyList<int> units) => _board.Change(callId, held => held with { Idents = [.. held.Idents.Except(units)] });

    /// <summary>Closes calls.</summary>
    /// <exception cref="KeyNotFoundException">There is no such call.</exception>
    public void Close(params IReadOnlyList<int> callIds)
    {
        foreach (var callId in callIds) _board.Change(callId, call => call with { Status = 2 });
    }

    /// <summary>Deletes a dispatch call.</summary>
    /// <exception cref="KeyNotFoundException">There is no such call.</exception>
    public void Delete(int callId) => _board.Remove(callId);

    /// <summary>Removes 911 calls.</summary>
    /// <exception cref="KeyNotFoundException">There is no such call.</exception>
    public void RemoveEmergency(params IReadOnlyList<int> callIds)
    {
        foreach (var callId in callIds) _board.Remove(callId);
    }
}
