using System.Globalization;
using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.CadEmulator.Pushes;

/// <summary>A dispatcher in the CAD: changes the board and has the change pushed, as the CAD does for what people do there. From any thread.</summary>
public sealed class BoardDispatcher
{
    private readonly CadBoard _board;
    private readonly CadPushes _pushes;

    internal BoardDispatcher(CadBoard board, CadPushes pushes) => (_board, _pushes) = (board, pushes);

    /// <summary>The dispatcher's own identifier id, which pushes name.</summary>
    public int Identifier { get; set; } = 900;

    /// <summary>Creates a dispatch call.</summary>
    public BoardCall Create(BoardCall call)
    {
        var created = _board.Add(call with { IsEmergency = false });
        _pushes.Post(created.ServerId, "EVENT_DISPATCH_NEW", PushJson.Dispatch(created, Identifier, _pushes.LikeThePages));
        return created;
    }

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

    /// <summary>Makes a dispatch call of a 911 call as the CAD does, which may drop its metaData and leave it in the list.</summary>
    /// <returns><c>null</c> if there is no such 911 call in the list.</returns>
    public BoardCall? TakeUp(int emergencyId, EmergencyTakeUp how)
    {
        if (how.On(_board, emergencyId) is not { } made) return null;

        _pushes.Post(made.ServerId, "EVENT_DISPATCH_NEW", PushJson.Dispatch(made, Identifier, _pushes.LikeThePages));
        if (!how.StaysListed) _pushes.Post(made.ServerId, "EVENT_REMOVE_911", new JsonObject { ["callIds"] = ResponseFormat.Numbers([emergencyId]) });
        return made;
    }

    /// <summary>Edits a dispatch call.</summary>
    /// <param name="callId">The call's number.</param>
    /// <param name="change">Returns the new call for the old one.</param>
    /// <exception cref="KeyNotFoundException">There is no such call.</exception>
    public BoardCall Edit(int callId, Func<BoardCall, BoardCall> change)
    {
        var edited = _board.Change(callId, change);
        _pushes.Post(edited.ServerId, "EVENT_DISPATCH_EDIT", PushJson.Dispatch(edited, Identifier, _pushes.LikeThePages));
        return edited;
    }

    /// <summary>Adds a note to a call.</summary>
    /// <exception cref="KeyNotFoundException">There is no such call.</exception>
    public void AddNote(int callId, string label, string content)
    {
        var note = new BoardNote(_board.TimeNow, label, "text", content);
        var call = _board.Change(callId, held => held with { Notes = [.. held.Notes, note] });
        _pushes.Post(call.ServerId, "EVENT_DISPATCH_NOTE", new JsonObject { ["callId"] = callId, ["note"] = CallJson.Note(note) });
    }

    /// <summary>Attaches units to a call.</summary>
    /// <exception cref="KeyNotFoundException">There is no such call.</exception>
    public void Attach(int callId, params IReadOnlyList<int> units)
    {
        var call = _board.Change(callId, held => held with { Idents = [.. held.Idents.Union(units)] });
        _pushes.Post(call.ServerId, "EVENT_DISPATCH_UNIT_ATTACH", PushJson.Attachment(callId, units, Identifier, _pushes.LikeThePages));
    }

    /// <summary>Detaches units from a call.</summary>
    /// <exception cref="KeyNotFoundException">There is no such call.</exception>
    public void Detach(int callId, params IReadOnlyList<int> units)
    {
        var call = _board.Change(callId, held => held with { Idents = [.. held.Idents.Except(units)] });
        _pushes.Post(call.ServerId, "EVENT_DISPATCH_UNIT_DETACH", PushJson.Attachment(callId, units, Identifier, _pushes.LikeThePages));
    }

    /// <summary>Closes calls.</summary>
    /// <exception cref="KeyNotFoundException">There is no such call.</exception>
    public void Close(params IReadOnlyList<int> callIds)
    {
        foreach (var closed in callIds.Select(callId => _board.Change(callId, call => call with { Status = 2 })).ToLookup(call => call.ServerId, call => call.CallId))
            _pushes.Post(closed.Key, "EVENT_DISPATCH_CLOSED", new JsonObject { ["eventOriginIdent"] = Identifier, ["callIds"] = ResponseFormat.Numbers(closed) });
    }

    /// <summary>Deletes a dispatch call. No page names a push for it.</summary>
    /// <exception cref="KeyNotFoundException">There is no such call.</exception>
    public void Delete(int callId) => _board.Remove(callId);

    /// <summary>Adds a 911 call that somebody made on the CAD's own pages.</summary>
    public BoardCall RaiseEmergency(BoardCall call) => _board.Add(call with { IsEmergency = true });

    /// <summary>Removes 911 calls.</summary>
    /// <exception cref="KeyNotFoundException">There is no such call.</exception>
    public void RemoveEmergency(params IReadOnlyList<int> callIds)
    {
        foreach (var removed in callIds.Select(_board.Remove).ToLookup(call => call.ServerId, call => call.CallId))
            _pushes.Post(removed.Key, "EVENT_REMOVE_911", new JsonObject { ["callIds"] = ResponseFormat.Numbers(removed) });
    }

    /// <summary>Sets or clears units' panic.</summary>
    public void SetPanic(bool isPanic, params IReadOnlyList<int> units)
    {
        foreach (var changed in Change(units, unit => unit with { IsPanic = isPanic }))
            _pushes.Post(changed.Key, "EVENT_UNIT_PANIC", PushJson.Panic([.. changed], isPanic, _pushes.LikeThePages));
    }

    /// <summary>Sets units' status, a number of <see cref="UnitStatuses"/>.</summary>
    public void SetStatus(int status, params IReadOnlyList<int> units)
    {
        foreach (var changed in Change(units, unit => unit with { Status = status }))
            _pushes.Post(changed.Key, "EVENT_UNIT_STATUS", new JsonObject { ["identIds"] = ResponseFormat.Numbers(changed), ["status"] = status });
    }

    /// <summary>Logs a unit in.</summary>
    public void LogIn(BoardUnit unit)
    {
        _board.SetUnit(unit);
        _pushes.Post(unit.ServerId, "EVENT_UNIT_LOGIN", new JsonObject { ["unit"] = UnitJson.Of(unit, asV1: false), ["isDispatch"] = unit.IsDispatch, ["selfDispatch"] = false });
    }

    /// <summary>Logs a unit out. An unknown one changes nothing.</summary>
    public void LogOut(int unitId)
    {
        if (_board.Units.FirstOrDefault(unit => unit.Id == unitId) is not { } gone) return;

        _board.RemoveUnit(unitId);
        _pushes.Post(gone.ServerId, "EVENT_UNIT_LOGOUT", new JsonObject { ["identId"] = unitId });
    }

    /// <summary>Types a link code while logged in to an account, as a player does.</summary>
    /// <returns>False if the code is not valid any more.</returns>
    public bool TypeLinkCode(string code, string account)
    {
        var user = _board.Links.Codes.FirstOrDefault(known => string.Equals(known.Code, code, StringComparison.OrdinalIgnoreCase))?.CommunityUserId;
        if (!_board.TypeLinkCode(code, account)) return false;

        _pushes.Post(_pushes.ServerId, "EVENT_COMMUNITY_LINK_VERIFIED", new JsonObject { ["communityUserId"] = user, ["accountUuid"] = account });
        return true;
    }

    private ILookup<int, int> Change(IReadOnlyList<int> units, Func<BoardUnit, BoardUnit> change)
    {
        _board.ChangeUnits(units, change);
        return _board.Units.Where(unit => units.Contains(unit.Id)).ToLookup(unit => unit.ServerId, unit => unit.Id);
    }
}
