using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V1;

/// <summary>v1's state of units: UNIT_PANIC, UNIT_STATUS, UNIT_LOCATION. Panic and location name no server, so units of every server are meant.</summary>
internal sealed class V1UnitStates(CadCommunity community, CadBoard board, UndocumentedRules rules)
{
    private static readonly string[] Targets = ["apiId", "account", "identIds"];
    private readonly V1TargetFinder _targets = new(community, board);

    /// <summary>UNIT_PANIC.</summary>
    public EmulatorResponse SetPanic(StrictFieldReader fields)
    {
        fields.Require("isPanic");
        var isPanic = fields.Flag("isPanic") ?? false;
        var idents = _targets.UnitsOfSome(fields, null, Targets);
        rules.CheckFound(fields, V1Types.UnitPanic, idents);
        if (fields.Refusal() is { } why) return V1ResponseTexts.BadField(why);

        board.ChangeUnits(idents, unit => unit with { IsPanic = isPanic });
        return V1ResponseTexts.Ok("UNIT PANIC UPDATED");
    }

    /// <summary>UNIT_STATUS.</summary>
    public EmulatorResponse SetStatus(StrictFieldReader fields)
    {
        fields.Require("status");
        var serverId = _targets.Server(fields);
        var status = fields.Int("status", 0, UnitStatuses.Highest) ?? 0;
        var idents = _targets.UnitsOfSome(fields, serverId, Targets);
        rules.CheckFound(fields, V1Types.UnitStatus, idents);
        if (fields.Refusal() is { } why) return V1ResponseTexts.BadField(why);

        board.ChangeUnits(idents, unit => unit with { Status = status });
        return V1ResponseTexts.Ok("UNIT STATUS UPDATED");
    }

    /// <summary>UNIT_LOCATION, for several units. If one object is wrong, none has an effect.</summary>
    public EmulatorResponse SetLocations(IReadOnlyList<StrictFieldReader> items)
    {
        var moves = items.Select(Read).ToList();
        if (moves.SelectMany(move => move.Idents).Any() is false) rules.CheckFound(items[0], V1Types.UnitLocation, []);
        if (items.Select(fields => fields.Refusal()).FirstOrDefault(problem => problem is not null) is { } why) return V1ResponseTexts.BadField(why);

        foreach (var (idents, location) in moves) board.ChangeUnits(idents, location.Move);
        return V1ResponseTexts.Ok("UNIT LOCATION UPDATED");
    }

    private (IReadOnlyList<int> Idents, UnitLocationFields Location) Read(StrictFieldReader fields) =>
        (_targets.UnitsOfSome(fields, null, "apiId"), UnitLocationFields.Read(fields, isV2: false));
}
