using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V2;

/// <summary>v2's state of units: panic, status, location. Each answers how many units it changed.</summary>
internal sealed class V2UnitStates(CadBoard board, UndocumentedRules rules)
{
    /// <summary>Sets or clears the panic.</summary>
    public EmulatorResponse SetPanic(V2Request request)
    {
        request.Fields.Require("isPanic");
        var isPanic = request.Fields.Flag("isPanic") ?? false;
        var idents = V2UnitFinder.ForState(request.Fields, new UnitFinder(board, request.ServerId));
        rules.CheckFound(request.Fields, V2Operations.SetUnitPanic, idents);
        if (request.Refusal() is { } refusal) return refusal;

        board.ChangeUnits(idents, unit => unit with { IsPanic = isPanic });
        return EmulatorResponse.Json(200, new JsonObject { ["updated"] = idents.Count, ["isPanic"] = isPanic });
    }

    /// <summary>Sets the status: a number in, its name out.</summary>
    public EmulatorResponse SetStatus(V2Request request)
    {
        request.Fields.Require("status");
        var status = request.Fields.Int("status", 0, UnitStatuses.Offline) ?? 0;
        if (UnitStatuses.NameOf(status).Length == 0) request.Fields.Refuse("The field 'status' is not a unit status.");
        var idents = V2UnitFinder.ForState(request.Fields, new UnitFinder(board, request.ServerId));
        rules.CheckFound(request.Fields, V2Operations.SetUnitStatus, idents);
        if (request.Refusal() is { } refusal) return refusal;

        board.ChangeUnits(idents, unit => unit with { Status = status });
        return EmulatorResponse.Json(200, new JsonObject { ["updated"] = idents.Count, ["status"] = UnitStatuses.NameOf(status) });
    }

    /// <summary>Moves several units. No page limits how many. If one update is wrong, none has an effect.</summary>
    public EmulatorResponse SetLocations(V2Request request)
    {
        request.Fields.Require("updates");
        var finder = new UnitFinder(board, request.ServerId);
        var moves = request.Fields.Objects("updates", update => Read(update, finder)) ?? [];
        if (moves.Count == 0) request.Fields.Refuse("The field 'updates' must not be empty.");
        var idents = moves.SelectMany(move => move.Idents).Distinct().ToList();
        rules.CheckFound(request.Fields, V2Operations.UpdateUnitLocations, idents);
        if (request.Refusal() is { } refusal) return refusal;

        foreach (var (found, location) in moves) board.ChangeUnits(found, location.Move);
        return EmulatorResponse.Json(200, new JsonObject { ["updated"] = idents.Count });
    }

    private static (IReadOnlyList<int> Idents, UnitLocationFields Location) Read(StrictFieldReader update, UnitFinder finder)
    {
        update.Text("peerId");
        update.Object("vehicle", vehicle => (vehicle.Text("model"), vehicle.Number("headingOffset")));
        return (V2UnitFinder.ForLocation(update, finder), UnitLocationFields.Read(update, isV2: true));
    }
}
