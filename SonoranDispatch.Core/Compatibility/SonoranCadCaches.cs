using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility;

/// <summary>
/// The calls as the official resource keeps them: those that somebody telephoned and nobody took on are emergencies, all others dispatch calls. Only calls
/// that the CAD has, since they go by its numbers; the newest 100 that are not over.
/// </summary>
internal static class SonoranCadCaches
{
    private const int Most = 100;

    /// <summary>The dispatch calls.</summary>
    public static IReadOnlyList<Dictionary<string, object?>> Active(CallRepository repository) => [.. Open(repository, isEmergency: false).Select(SonoranCadTables.Dispatch)];

    /// <summary>The emergency calls.</summary>
    public static IReadOnlyList<Dictionary<string, object?>> Emergency(CallRepository repository) => [.. Open(repository, isEmergency: true).Select(SonoranCadTables.Emergency)];

    private static IEnumerable<Call> Open(CallRepository repository, bool isEmergency) =>
        repository.Calls.Where(call => call.State == CallState.Open && IsEmergency(call) == isEmergency).Reverse().Take(Most).Reverse();

    private static bool IsEmergency(Call call) =>
        call.Desired.Details.Status == CallStatus.Pending && call.Kind is BuiltInKinds.Emergency or Surfaces.SonoranCad.NonEmergency;
}
