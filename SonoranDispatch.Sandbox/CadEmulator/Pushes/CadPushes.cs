using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.CadEmulator.Pushes;

/// <summary>
/// Posts the CAD's push events to the game server: what people do in the CAD, and every 911 call. What comes through the API is not pushed, as the pages
/// of the events say, apart from new 911 calls.
/// </summary>
public sealed class CadPushes
{
    private readonly CadCommunity _community;
    private readonly CadBoard _board;
    private readonly Queue<string> _pending = [];

    internal CadPushes(CadCommunity community, CadBoard board)
    {
        (_community, _board) = (community, board);
        board.EmergencyAdded += call => Post(call.ServerId, "EVENT_911", PushJson.Emergency(call, LikeThePages));
    }

    /// <summary>
    /// Receives the body of each POST to <c>/sonorancad/event</c> of the game server, on the thread that caused it. Null: the server has no address in
    /// the CAD, and nothing is posted.
    /// </summary>
    public Action<string>? Target { get; set; }

    /// <summary>The server of the community that the target is. Nothing of the others is posted to it.</summary>
    public int ServerId { get; set; } = 1;

    /// <summary>
    /// True to write pushes like the samples of the pages: <c>data</c> as a list of one, a single unit as a number, no notes as an empty text, and a 911
    /// call's metaData beside it. Otherwise they are as the official resource reads them.
    /// </summary>
    public bool LikeThePages { get; set; }

    /// <summary>Posts a push.</summary>
    /// <param name="serverId">The server that it concerns.</param>
    /// <param name="type">The type.</param>
    /// <param name="data">The data.</param>
    internal void Post(int serverId, string type, JsonObject data)
    {
        if (serverId != ServerId || Target is null) return;

        JsonNode given = LikeThePages ? new JsonArray(data) : data;
        var body = ResponseFormat.Text(new JsonObject { ["key"] = _community.ApiKey, ["type"] = type, ["data"] = given });

        // The game server could ask the CAD something at once, while a request is being handled.
        lock (_pending) _pending.Enqueue(body);
        if (!_board.SyncRoot.IsHeldByCurrentThread) PostPending();
    }

    /// <summary>Posts what was held back while a request was handled.</summary>
    internal void PostPending()
    {
        while (true)
        {
            string? body;
            lock (_pending)
            {
                if (!_pending.TryDequeue(out body)) return;
            }

            Target?.Invoke(body);
        }
    }
}
