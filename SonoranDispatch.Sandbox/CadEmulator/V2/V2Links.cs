using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Faults;

namespace SonoranDispatch.Sandbox.CadEmulator.V2;

/// <summary>v2's links between players and accounts. A code is typed with <see cref="CadBoard.TypeLinkCode"/>.</summary>
internal sealed class V2Links(CadCommunity community, CadBoard board, Fault notLinkedIsUnsuccessful)
{
    private const int LongestUserId = 255;

    /// <summary>Gives out a code for a player.</summary>
    public EmulatorResponse Create(V2Request request)
    {
        var user = User(request);
        if (request.Refusal() is { } refusal) return refusal;

        var code = board.Links.Create(user);
        return EmulatorResponse.Json(200, new JsonObject
        {
            ["code"] = code.Code,
            ["communityUserId"] = user,
            ["communityUuid"] = community.CommunityUuid,
            ["expiresAt"] = ResponseFormat.Time(code.ExpiresAt),
            ["expiresInSeconds"] = CommunityLinks.SecondsToLive,
        });
    }

    /// <summary>Tells which account a player is linked to: with a code, or because one of its units has the player's id.</summary>
    public EmulatorResponse Check(V2Request request)
    {
        var user = User(request);
        if (request.Refusal() is { } refusal) return refusal;

        var account = board.Links.AccountOf(user) ?? board.Units.FirstOrDefault(unit => unit.CommunityUserIds.Contains(user, StringComparer.Ordinal))?.AccId;
        if (account is null && notLinkedIsUnsuccessful.Strikes(V2Operations.CheckLink)) return EmulatorResponse.Json(200, new JsonObject { ["success"] = false });

        return EmulatorResponse.Json(200, new JsonObject { ["communityUserId"] = user, ["linked"] = account is not null, ["accountUuid"] = account });
    }

    private static string User(V2Request request)
    {
        request.Fields.Require("communityUserId");
        var user = request.Fields.Text("communityUserId") ?? "";
        if (user.Length is 0 or > LongestUserId) request.Fields.Refuse("The field 'communityUserId' must have 1 to 255 characters.");
        return user;
    }
}
