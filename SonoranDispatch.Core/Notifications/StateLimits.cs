using SonoranDispatch.Texts;

namespace SonoranDispatch.Notifications;

/// <summary>How much of the state is sent to an officer, and how fast.</summary>
internal static class StateLimits
{
    /// <summary>The maximum size of the state, in bytes: 64 KiB less the event's name and its frame.</summary>
    public const int MostBytes = (64 * 1024) - 256;

    /// <summary>The maximum number of marks on an officer's map.</summary>
    public const int MostMarks = 200;

    /// <summary>The maximum number of calls that an officer is shown, the most urgent and nearest first.</summary>
    public const int MostCalls = 5_000;

    /// <summary>The maximum number of calls in a page. Their rows take at most 24 KiB.</summary>
    public const int PageCalls = 85;

    /// <summary>The pace at which pages are sent to one officer, in bytes per second.</summary>
    public const int BytesPerSecond = 32 * 1024;

    /// <summary>After this many calls in one tick, the remaining states wait for the next.</summary>
    public const int CallsPerTick = 10_000;

    /// <summary>The size of a mark among an event's arguments, in bytes at most.</summary>
    public static int MarkBytes(string kind) => 29 + JsonWriterExtensions.Size(kind);

    /// <summary>
    /// The size that the list of the calls that follow may have, in bytes. Leaving out numbers never makes it longer: the difference of two numbers
    /// has no more digits than those between them together.
    /// </summary>
    /// <param name="ascending">The numbers of all calls, in ascending order.</param>
    public static int FollowingBytes(IReadOnlyList<int> ascending)
    {
        var bytes = 64;
        var before = 0;
        foreach (var number in ascending)
        {
            bytes += 1 + Digits(number - before);
            before = number;
        }

        return bytes;
    }

    private static int Digits(int number)
    {
        var digits = 1;
        for (; number >= 10; number /= 10) digits++;
        return digits;
    }
}
