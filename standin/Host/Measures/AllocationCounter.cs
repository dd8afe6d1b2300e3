using System.Reflection;

namespace StandIn.Host.Measures;

/// <summary>Bytes that the thread has allocated so far. Found by reflection, because old Mono does not have the member.</summary>
internal static class AllocationCounter
{
    private static readonly Func<long>? Count = typeof(GC).GetMethod("GetAllocatedBytesForCurrentThread", BindingFlags.Public | BindingFlags.Static, null, Type.EmptyTypes, null) is { } method
        ? (Func<long>)method.CreateDelegate(typeof(Func<long>)) : null;

    internal static bool Known => Count is not null;

    internal static long Now => Count is null ? 0 : Count();
}
