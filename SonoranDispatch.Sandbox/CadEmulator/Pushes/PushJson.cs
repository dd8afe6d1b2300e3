using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.CadEmulator.Pushes;

/// <summary>Writes the data of push events, as the official resource reads them or as their pages show them.</summary>
internal static class PushJson
{
    /// <summary>EVENT_DISPATCH_NEW and EVENT_DISPATCH_EDIT.</summary>
    public static JsonObject Dispatch(BoardCall call, int by, bool likeThePages)
    {
        var dispatch = CallJson.Dispatch(call);
        if (likeThePages && call.Notes.Count == 0) dispatch["notes"] = "";
        return new JsonObject { ["eventOriginIdent"] = by, ["dispatch"] = dispatch };
    }

    /// <summary>EVENT_911.</summary>
    public static JsonObject Emergency(BoardCall call, bool likeThePages)
    {
        var emergency = CallJson.Emergency(call);
        if (!likeThePages) return new JsonObject { ["call"] = emergency, ["apiIds"] = new JsonArray() };

        emergency.Remove("metaData");
        return new JsonObject { ["call"] = emergency, ["apiIds"] = new JsonArray(), ["metaData"] = ResponseFormat.Map(call.MetaData) };
    }

    /// <summary>EVENT_DISPATCH_UNIT_ATTACH and EVENT_DISPATCH_UNIT_DETACH.</summary>
    public static JsonObject Attachment(int callId, IReadOnlyList<int> units, int by, bool likeThePages)
    {
        var data = new JsonObject { ["eventOriginIdent"] = by, ["callId"] = callId };
        if (likeThePages && units.Count == 1) data["ident"] = units[0];
        else data["idents"] = ResponseFormat.Numbers(units);
        return data;
    }

    /// <summary>EVENT_UNIT_PANIC, with the older name of the field for a single unit where the pages are followed.</summary>
    public static JsonObject Panic(IReadOnlyList<int> units, bool isPanic, bool likeThePages)
    {
        var data = new JsonObject { ["isPanic"] = isPanic };
        if (likeThePages && units.Count == 1) data["identId"] = units[0];
        else data["identIds"] = ResponseFormat.Numbers(units);
        return data;
    }
}
