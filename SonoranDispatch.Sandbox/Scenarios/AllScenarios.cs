using SonoranDispatch.Sandbox.Scenarios.Compat;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>The scenarios by name.</summary>
public static class AllScenarios
{
    private static readonly Dictionary<string, Func<ScenarioReport>> ByName = new(StringComparer.Ordinal)
    {
        [FirstCall.Name] = () =>
        {
            using var simulation = new Simulation();
            return FirstCall.Run(simulation);
        },
        [Outage.Name] = Outage.Run,
        [Shootout.Name] = Shootout.Run,
        [SharedKey.Name] = SharedKey.Run,
        [BadKey.Name] = BadKey.Run,
        [SurfacesScenario.Name] = SurfacesScenario.Run,
    };

    /// <summary>Their names.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>Plays one.</summary>
    /// <returns><c>null</c> where there is none of that name.</returns>
    public static ScenarioReport? Play(string name) => ByName.TryGetValue(name, out var play) ? play() : null;
}
