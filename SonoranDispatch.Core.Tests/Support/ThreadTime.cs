using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SonoranDispatch.Tests.Support;

/// <summary>The CPU time of a thread, which other work on a busy machine does not lengthen. Linux provides it; on other systems it is wall-clock time.</summary>
internal static partial class ThreadTime
{
    private const int ThreadCpuClock = 3;

    /// <summary>The milliseconds of CPU time that the current thread has used so far.</summary>
    public static double Milliseconds =>
        OperatingSystem.IsLinux() && ClockGetTime(ThreadCpuClock, out var time) == 0
            ? (time.Seconds * 1_000.0) + (time.Nanoseconds / 1_000_000.0)
            : Stopwatch.GetTimestamp() * 1_000.0 / Stopwatch.Frequency;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int ClockGetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
