using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Sandbox.WebConsole;

/// <summary>What the game sends to one player's page, as it comes. Nothing from before is repeated.</summary>
internal static class PlayerPageMessages
{
    /// <summary>Type of the one event that comes first and says that from here on nothing is missed; its data is "{}".</summary>
    public const string Listening = "listening";

    private const int MostWaiting = 1_000;

    /// <summary>Messages until <paramref name="stop"/>. A browser that does not keep up loses the oldest.</summary>
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
