using System.Globalization;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.Scenarios.Compat;
using SonoranDispatch.Sandbox.World;
using SonoranDispatch.Tests.Stories;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>Each compatibility surface makes one request to the CAD for its documentation's own example, in both versions of the CAD's API.</summary>
public sealed class GoldenSurfaceTests
{
    private const string V1 = "v1";
    private const string V2 = "v2";

    public static TheoryData<string> Dialects => [V1, V2];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void EveryWayMakesItsCallByOneRequestThatSaysWhatTheScriptSaid(string dialect)
    {
        using var simulation = new Simulation(prepare: cad => Prepare(cad, dialect));
        simulation.Run(2);

        var examples = SurfaceExamples.All;
        for (var index = 0; index < examples.Count; index++)
        {
            var asked = simulation.Requests.Count;
            var call = CompatSurfacesScenario.Play(simulation, examples[index], index);

            Assert.True(call is not null, examples[index].Name + " made no call, or several");
            var body = Body(simulation.Requests.Skip(asked).Single(request => IsCreate(request.Path)).Body, dialect);
            AssertSays(examples[index], index, body);
        }

        simulation.AssertNothingBroke();
    }

    private static void AssertSays(SurfaceExample example, int index, JObject body)
    {
        Assert.Equal(
            (example.Name, example.Title, example.Code, example.Priority, example.Description),
            (example.Name, (string)body["title"]!, (string)body["code"]!, (int)body["priority"]!, (string)body["description"]!));
        Assert.Equal((30.1f + (150 * index)).ToString("0.0", CultureInfo.InvariantCulture), (string)body["metaData"]!["x"]!);
        Assert.Equal("-1885.4", (string)body["metaData"]!["y"]!);
    }

    private static JObject Body(string json, string dialect)
    {
        var body = JObject.Parse(json);
        return dialect == V1 ? (JObject)body["data"]![0]! : body;
    }

    private static bool IsCreate(string path) => path.EndsWith("/new_dispatch", StringComparison.Ordinal) || path.EndsWith("/dispatch-calls", StringComparison.Ordinal);

    private static void Prepare(EmulatedCad cad, string dialect)
    {
        if (dialect == V1) cad.Faults.V2Gone.Always();
        else cad.Faults.V1Gone.Always();
    }
}
