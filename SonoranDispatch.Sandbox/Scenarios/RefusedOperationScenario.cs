using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.V1;
using SonoranDispatch.Sandbox.CadEmulator.V2;
using static SonoranDispatch.Sandbox.Scenarios.NumberText;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>
/// A version of the API answers when it is asked for the plan and refuses the calls themselves, in each way that the CAD is known or feared to. The other
/// version makes every call at once, nobody is told of a delay, and the version that refused is not asked again for ten minutes.
/// </summary>
public static class RefusedOperationScenario
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "refused-operation";

    private const int Calls = 3;

    private static readonly (string Way, Action<EmulatedCad> Refuse)[] Ways =
    [
        ("v1: the free plan", cad => cad.Community.Plan = CadPlan.Free),
        ("v1: VERSION PLUS REQUIRED", cad => cad.Faults.V1PlanRequired.Always(V1Types.NewDispatch)),
        ("v1: INVALID REQUEST TYPE", cad => cad.Faults.V1InvalidRequestType.Always(V1Types.NewDispatch)),
        ("v1: deprecated", cad => cad.Faults.V1Deprecated.Always(V1Types.NewDispatch)),
        ("v1: 404", cad => cad.Faults.V1Answer404.Always(V1Types.NewDispatch)),
        ("v1: 410", cad => cad.Faults.V1Answer410.Always(V1Types.NewDispatch)),
        ("v1: Backend Service Reached", cad => cad.Faults.V1Gone.Always(V1Types.NewDispatch)),
        ("v2: 402 for the place", cad => cad.Faults.V2Answer402.Always(V2Operations.UpdateDispatchCall)),
        ("v2: 403 for the place", cad => cad.Faults.V2Answer403.Always(V2Operations.UpdateDispatchCall)),
        ("v2: 404 for the place", cad => cad.Faults.V2Answer404.Always(V2Operations.UpdateDispatchCall)),
    ];

    /// <summary>Plays the scenario.</summary>
    /// <param name="folder">The resource's folder; the staged one by default.</param>
    public static ScenarioReport Run(string? folder = null) => ScenarioReport.OfRuns([.. Ways.Select(way => Run(way.Way, way.Refuse, folder))]);

    private static ScenarioReport Run(string way, Action<EmulatedCad> refuse, string? folder)
    {
        using var simulation = new Simulation(prepare: refuse, folder: folder);
        var reporters = new ReportingPlayers(simulation, Calls);
        simulation.Run(TimeSpan.FromSeconds(5));
        for (var call = 1; call <= Calls; call++)
        {
            reporters.Report("911");
            simulation.Run(TimeSpan.FromSeconds(8));
        }

        var report = simulation.Report(Name, []);
        var refused = report.Requests.Count(request => request.Status is >= 400 || request.Answer.Contains(V1ResponseTexts.Reached, StringComparison.Ordinal));
        return report with
        {
            Checks =
            [
                .. reporters.Checks(report.Calls, delayed => false).Select(check => check with { Promise = way + ": " + check.Promise }),
                new ScenarioCheck(way + ": one request was refused", refused == 1, Text(refused)),
                new ScenarioCheck(way + ": the console says nothing of stopping", !report.Console.Any(line => line.Contains("SD-CAD-", StringComparison.Ordinal)), "nothing"),
            ],
            Table = new ScenarioTable(["the refusal", "calls in the CAD", "requests", "refused"], [[way, Text(report.Calls.Count), Text(report.Requests.Count), Text(refused)]]),
        };
    }
}
