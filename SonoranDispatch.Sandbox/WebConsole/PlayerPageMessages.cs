using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Sandbox.WebConsole;

/// <summary>The messages that the game sends to one player's page, as they happen. Earlier messages are not repeated.</summary>
internal static class PlayerPageMessages
{
    /// <summary>The type of the single event that is sent first. No message after it is missed. Its data is "{}".</summary>
    public const string Listening = "listening";

    private const int MostWaiting = 1_000;

    /// <summary>Streams the messages until <paramref name="stop"/>. A browser that does not keep up loses the oldest.</summary>
    public static async IAsyncEnumerable<SseItem<string>> To(
        IWorld world,
        int player,
        [EnumeratorCancellation] CancellationToken stop)
    {
        var messages = Channel.CreateBounded<string>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest });
        void Keep(int receiver, string json)
        {
            if (receiver == player)
                messages.Writer.TryWrite(json);
        }

        world.PageMessage += Keep;
        try
        {
            yield return new SseItem<string>("{}", Listening);
            await foreach (var json in messages.Reader.ReadAllAsync(stop))
                yield return new SseItem<string>(json);
        }
        finally
        {
            world.PageMessage -= Keep;
        }
    }
}
