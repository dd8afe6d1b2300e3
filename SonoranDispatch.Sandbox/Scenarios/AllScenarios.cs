using SonoranDispatch.Sandbox.Scenarios.Compat;
using SonoranDispatch.Sandbox.Scenarios.Fuzz;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>The scenarios by name.</summary>
public static class AllScenarios
{
    private static readonly Dictionary<string, Func<int?, string?, ScenarioReport>> ByName = new(StringComparer.Ordinal)
    {
        [FirstCallScenario.Name] = (_, folder) =>
        {
            using var simulation = new Simulation(folder: folder);
            return FirstCallScenario.Run(simulation);
        },
        [OutageScenario.Name] = (_, folder) => OutageScenario.Run(folder),
        [OutageScenario.RefusedName] = (_, folder) => OutageScenario.Run(folder, isRefused: true),
        [ShootoutScenario.Name] = (_, folder) => ShootoutScenario.Run(folder),
        [FloodScenario.Name] = (_, folder) => FloodScenario.Run(folder),
        [PursuitsScenario.Name] = (_, _) => PursuitsScenario.Run(),
        [LongEveningScenario.Name] = (_, _) => LongEveningScenario.Run(),
        [LoadScenario.Name] = (_, _) => LoadScenario.Run(),
        [WeekScenario.Name] = (_, _) => WeekScenario.Run(),
        [SharedKeyScenario.Name] = (_, _) => SharedKeyScenario.Run(),
        [BadKeyScenario.Name] = (_, folder) => BadKeyScenario.Run(folder),
        [RefusedOperationScenario.Name] = (_, folder) => RefusedOperationScenario.Run(folder),
        [AccountChangeScenario.Name] = (_, folder) => AccountChangeScenario.Run(folder),
        [SilentNetworkScenario.Name] = (_, folder) => SilentNetworkScenario.Run(folder),
        [OfficerDayScenario.Name] = (_, folder) => OfficerDayScenario.Run(folder),
        [BesideOfficialScenario.Name] = (_, folder) => BesideOfficialScenario.Run(folder),
        [DispatcherScenario.Name] = (_, folder) => DispatcherScenario.Run(folder),
        [CompatSurfacesScenario.Name] = (_, folder) => CompatSurfacesScenario.Run(folder),
        [FuzzScenario.Name] = (seed, folder) => FuzzScenario.Run(seed ?? 1, folder),
    };

    /// <summary>The names of all scenarios.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>Plays a scenario.</summary>
    /// <param name="name">The scenario's name.</param>
    /// <param name="seed">The seed for scenarios that use randomness; <c>null</c> for their default.</param>
    /// <param name="folder">The resource's folder; the staged one by default. shared-key, long-evening, load and week run Core without a resource.</param>
    /// <returns><c>null</c> if there is no scenario of that name.</returns>
    public static ScenarioReport? Play(string name, int? seed = null, string? folder = null) => ByName.TryGetValue(name, out var play) ? play(seed, folder) : null;
}
