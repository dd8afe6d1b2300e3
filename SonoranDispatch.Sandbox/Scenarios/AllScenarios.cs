using SonoranDispatch.Sandbox.Scenarios.Compat;
using SonoranDispatch.Sandbox.Scenarios.Fuzz;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>The scenarios by name.</summary>
public static class AllScenarios
{
    private static readonly Dictionary<string, Func<int?, ScenarioReport>> ByName = new(StringComparer.Ordinal)
    {
        [FirstCall.Name] = _ =>
        {
            using var simulation = new Simulation();
            return FirstCall.Run(simulation);
        },
        [Outage.Name] = _ => Outage.Run(),
        [Outage.RefusedName] = _ => Outage.Run(isRefused: true),
        [Shootout.Name] = _ => Shootout.Run(),
        [SharedKey.Name] = _ => SharedKey.Run(),
        [BadKey.Name] = _ => BadKey.Run(),
        [SurfacesScenario.Name] = _ => SurfacesScenario.Run(),
        [FuzzScenario.Name] = seed => FuzzScenario.Run(seed ?? 1),
    };

    /// <summary>Their names.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>Plays one.</summary>
    /// <param name="name">Which.</param>
    /// <param name="seed">For those that chance decides; <c>null</c> for their own.</param>
    /// <returns><c>null</c> where there is none of that name.</returns>
    public static ScenarioReport? Play(string name, int? seed = null) => ByName.TryGetValue(name, out var play) ? play(seed) : null;
}
