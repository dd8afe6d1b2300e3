using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>
/// Emergency calls by phone: lb-phone and NPWD. The words are the player's own, whoever relays them; messages and calls to anybody else are
/// private and are not read.
/// </summary>
internal static class Phones
{
    /// <summary>A message to a company, on lb-phone.</summary>
    public static AlertSurface LbMessages { get; } = new(
        CompatSurfaceIds.LbPhone,
        [SurfaceEntry.Event("lb-phone:newCompanyMessage")],
        [
            AlertField.Service("company"),
            AlertField.Text("message").Meaning("text", "no call is created"),
            AlertField.Place("coords"),
            AlertField.Anonymous("anonymous"),
            AlertField.Phone("sender").Meaning("the caller's number, in brackets after the text, unless anonymous"),
            AlertField.Speaker("source"),
            new(["sentByEmployee"], "boolean", "if true, no call is created: it is an answer", "false", (table, draft) => draft.Service = table.Flag(["sentByEmployee"]) == true ? "" : draft.Service),
        ])
    {
        Name = CompatSurfaceIds.LbPhone + " messages",
        Ignored = ["channelId", "messageId"],
        Accept = draft => draft.Texts.Count > 0 && EmergencyService.Accept(draft),
    };

    /// <summary>A call to a company or an emergency number, on lb-phone.</summary>
    public static AlertSurface LbCalls { get; } = new(
        CompatSurfaceIds.LbPhone,
        [SurfaceEntry.Event("lb-phone:newCall")],
        [
            AlertField.Service("company", "callee.number"),
            AlertField.Anonymous("hideCallerId"),
            AlertField.Phone("caller.number").Meaning("the caller's number, in brackets after the text, unless anonymous"),
            AlertField.Speaker("caller.source"),
        ])
    {
        Name = CompatSurfaceIds.LbPhone + " calls",
        Ignored = ["callId", "videoCall", "started", "answered", "the rest of caller and callee"],
        Accept = EmergencyService.Accept,
    };

    /// <summary>A message to an emergency number, on NPWD, which hands it to a function of ours.</summary>
    public static AlertSurface NpwdMessages { get; } = new(
        CompatSurfaceIds.Npwd,
        [SurfaceEntry.ServerExport("npwd:onMessage", "number", SurfaceEntry.Table)],
        [
            AlertField.Service("number"),
            AlertField.Text("data.message").Meaning("text", "no call is created"),
            AlertField.Phone("data.sourcePhoneNumber").Meaning("the caller's number, in brackets after the text"),
            AlertField.Speaker("source"),
        ])
    {
        Ignored = ["the rest of data"],
        Accept = draft => draft.Texts.Count > 0 && EmergencyService.Accept(draft),
    };
}
