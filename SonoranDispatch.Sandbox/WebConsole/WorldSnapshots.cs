using System.Runtime.CompilerServices;
using System.Threading.Channels;
using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Sandbox.WebConsole;

/// <summary>The world as a stream of snapshots: one at once, then one after each change, but at most five per second.</summary>
internal static class WorldSnapshots
{
    /// <summary>The shortest time between two snapshots.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// Streams snapshots until <paramref name="stop"/>. Changes during the pause are included in the next snapshot, so none is missed.
    /// </summary>
    public static async IAsyncEnumerable<WorldView> Of(
        IWorld world,
        TimeProvider time,
        [EnumeratorCancellation] CancellationToken stop)
    {
        // Holds at most one item: the signal that something changed since the last snapshot.
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
