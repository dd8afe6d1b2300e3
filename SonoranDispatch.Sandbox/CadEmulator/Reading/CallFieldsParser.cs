using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.CadEmulator.Reading;

/// <summary>Reads the dispatch call fields that have the same name in both API versions.</summary>
internal static class CallFieldsParser
{
    /// <summary>The highest id that is accepted.</summary>
    public const int MaxId = int.MaxValue;

    /// <summary>One year: the longest time after which a call may be deleted. The documentation states no limit.</summary>
    public const int MaxDeleteAfterMinutes = 525_600;

    /// <summary>Applies every field that was sent to a call, except the primary unit.</summary>
    public static BoardCall ReadOnto(StrictFieldReader fields, BoardCall call) => call with
    {
        Origin = fields.Int("origin", 0, 3) ?? call.Origin,
        Status = fields.Int("status", 0, 2) ?? call.Status,
        Priority = fields.Int("priority", 1, 3) ?? call.Priority,
        Block = fields.Text("block") ?? call.Block,
        Address = fields.Text("address") ?? call.Address,
        Postal = fields.Text("postal") ?? call.Postal,
        Title = fields.Text("title") ?? call.Title,
        Code = fields.Text("code") ?? call.Code,
        Description = fields.Text("description") ?? call.Description,
        MetaData = fields.Map("metaData") ?? call.MetaData,
    };

    /// <summary>
    /// Applies the primary unit and its tracking to a call, if sent. -1 clears the primary unit, as v1 documents and v2 leaves open.
    /// </summary>
    public static BoardCall ReadPrimaryOnto(StrictFieldReader fields, BoardCall call, string name = "primary")
    {
        var primary = fields.Int(name, -1, MaxId);
        if (primary == 0) fields.Refuse("The field '" + name + "' must be an identifier id, or -1 for none.");
        return call with { Primary = primary ?? call.Primary, TrackPrimary = fields.Flag("trackPrimary") ?? call.TrackPrimary };
    }

    /// <summary>Reads a new 911 call. Postal, block, code and priority are taken from its metaData, as the v1 page says.</summary>
    public static BoardCall ReadEmergency(StrictFieldReader fields, int serverId, bool numbersInMetaData)
    {
        fields.Require("isEmergency", "caller", "location", "description");
        var metaData = fields.Map("metaData", numbersInMetaData) ?? new Dictionary<string, string>();
        var location = fields.Text("location") ?? "";
        return new BoardCall
        {
            ServerId = serverId,
            IsEmergency = true,
            IsEmergencyLine = fields.Flag("isEmergency") ?? false,
            Caller = fields.Text("caller") ?? "",
            Location = location,
            Address = location,
            Description = fields.Text("description") ?? "",
            MetaData = metaData,
            Postal = metaData.GetValueOrDefault("postal", ""),
            Block = metaData.GetValueOrDefault("block", ""),
            Code = metaData.GetValueOrDefault("code", ""),
            Priority = metaData.GetValueOrDefault("priority") switch { "1" => 1, "2" => 2, _ => 3 },
            DeleteAfterMinutes = fields.Int("deleteAfterMinutes", 1, MaxDeleteAfterMinutes),
        };
    }
}
