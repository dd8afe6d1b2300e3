using System.Runtime.CompilerServices;
using System.Threading.Channels;
using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Sandbox.WebConsole;

/// <summary>The world as a stream of whole pictures: one at once, then one after each change, but no more than five a second.</summary>
internal static class WorldSnapshots
{
    /// <summary>The shortest time from one picture to the next.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Pictures until <paramref name="stop"/>. Changes that come during the pause are in the next picture, and none is missed.</summary>
    public static async IAsyncEnumerable<WorldView> Of(
        IWorld world,
        TimeProvider time,
        [EnumeratorCancellation] CancellationToken stop)
    {
        // Holds one mark at most: that something changed since the last picture was taken.
        var changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        void Mark() => changed.Writer.TryWrite(true);

        world.Changed += Mark;
        try
        {
            while (true)
            {
                yield return world.Look();
                await Task.Delay(Pause, time, stop);
                await changed.Reader.ReadAsync(stop);
            }
        }
        finally
        {
            world.Changed -= Mark;
        }
    }
}
