using System.Text.Json.Nodes;

namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>Writes units as the documented JSON object, and selects the units that a read returns.</summary>
internal static class UnitJson
{
    /// <summary>The array that a units read returns.</summary>
    /// <param name="board">The board.</param>
    /// <param name="serverId">The server whose units are read.</param>
    /// <param name="onlyUnits">True to leave out dispatchers.</param>
    /// <param name="includeOffline">True to include units that are not logged in.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="offset">How many units to skip.</param>
    /// <param name="asV1">True for v1, which lists API IDs where v2 has the community user id.</param>
    public static JsonArray Read(CadBoard board, int serverId, bool onlyUnits, bool includeOffline, int limit, int offset, bool asV1)
    {
        var units = board.Units
            .Where(unit => unit.ServerId == serverId)
            .Where(unit => !onlyUnits || !unit.IsDispatch)
            .Where(unit => includeOffline || unit.IsOnline)
            .Skip(offset)
            .Take(limit);
        return new JsonArray([.. units.Select(unit => Of(unit, asV1))]);
    }

    /// <summary>The unit object.</summary>
    public static JsonObject Of(BoardUnit unit, bool asV1) => new()
    {
        ["id"] = unit.Id,
        ["accId"] = unit.AccId,
        ["status"] = unit.Status,
        ["isPanic"] = unit.IsPanic,
        ["location"] = unit.Location,
        ["coordinates"] = new JsonObject { ["x"] = unit.X, ["y"] = unit.Y, ["z"] = unit.Z, ["w"] = unit.Heading },
        ["aop"] = "",
        ["data"] = Data(unit, asV1),
        ["isDispatch"] = unit.IsDispatch,
    };

    private static JsonObject Data(BoardUnit unit, bool asV1)
    {
        var data = new JsonObject
        {
            ["unitNum"] = unit.UnitNum,
            ["name"] = unit.Name,
            ["district"] = unit.District,
            ["department"] = unit.Department,
            ["subdivision"] = unit.Subdivision,
            ["rank"] = unit.Rank,
            ["group"] = unit.Group,
            ["page"] = 0,
        };
        if (!asV1)
        {
            // The v2 page shows communityUserId, while the vendor's own script reads communityUserIds first. The emulator returns both.
            data["communityUserId"] = unit.CommunityUserId;
            data["communityUserIds"] = ResponseFormat.Texts(unit.CommunityUserIds);
            return data;
        }

        // The v1 page shows apiId1 and apiId2, while the vendor's own script reads apiIds. The emulator returns both.
        data["apiId1"] = unit.ApiIds.ElementAtOrDefault(0) ?? "";
        data["apiId2"] = unit.ApiIds.ElementAtOrDefault(1) ?? "";
        data["apiIds"] = ResponseFormat.Texts(unit.ApiIds);
        return data;
    }
}
