using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;
using SonoranDispatch.Tests.Stories;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Exports;

/// <summary>The examples of docs/exports.md do what the page says, in every language.</summary>
public sealed class ExamplesTests
{
    private const int Player = 2;

    // Returns what a call of that number would return, so that the examples continue. The recorded calls are then replayed on the real exports.
    private const string JavaScriptShim = """
        const calls = [];
        const told = { createCall: { ok: true, call: 1 }, getCall: { title: '', state: '' }, getCalls: [], isOnDuty: true, getStatus: { cad: '', waiting: 0 } };
        global.exports = { sonorandispatch: new Proxy({}, { get: (_, name) => (...given) => { calls.push([name, given]); return told[name] ?? { ok: true, call: 1 }; } }) };
        global.source = 2;
        console.log = () => {};
        const script = require('fs').readFileSync(0, 'utf8');
        new Function('exports', script)(global.exports);
        process.stdout.write(JSON.stringify(calls));
        """;

    [Theory]
    [InlineData("lua")]
    [InlineData("js")]
    [InlineData("csharp")]
    public void ThePageHasAnExampleOfEveryExportInEveryLanguage(string language)
    {
        using var simulation = new Simulation();
        var prefix = "__cfx_export_" + SandboxGame.Resource + "_";
        var offered = simulation.Game.Server.RegisteredEvents(SandboxGame.Resource)
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Select(name => name[prefix.Length..]).ToList();
        var examples = string.Concat(DocExamples.In(language));

        Assert.Equal(offered.Order(StringComparer.Ordinal), DocExamples.Exports.Order(StringComparer.Ordinal));
        Assert.All(offered, export => Assert.Matches($@"\b{export}\(", examples));
    }

    [Fact]
    public void TheLuaExamplesWork()
    {
        using var simulation = new Simulation(prepare: LogIn);
        simulation.Run(2);
        using var lua = new LuaResource(simulation.Game.Server, Player);

        lua.Run(string.Concat(DocExamples.In("lua")));
        simulation.Run(5);

        AssertAnswers(lua.Calls);
        Assert.Contains("Bank robbery accepted", lua.Printed);
        Assert.Contains("true", lua.Printed);
        AssertTheCall(simulation, 149.9, -1040.2);
    }

    [NodeFact]
    public async Task TheJavaScriptExamplesWork()
    {
        var shim = Path.Combine(Directory.CreateTempSubdirectory("examples").FullName, "shim.js");
        await File.WriteAllTextAsync(shim, JavaScriptShim);
        using var node = Process.Start(new ProcessStartInfo("node", shim) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await node.StandardInput.WriteAsync(string.Concat(DocExamples.In("js")));
        node.StandardInput.Close();
        var calls = JsonDocument.Parse(await node.StandardOutput.ReadToEndAsync()).RootElement;
        Directory.Delete(Path.GetDirectoryName(shim)!, recursive: true);

        using var simulation = new Simulation(prepare: LogIn);
        simulation.Run(2);
        AssertAnswers([.. calls.EnumerateArray().Select(call => (
            call[0].GetString()!,
            simulation.Game.Server.CallExport(SandboxGame.Resource, call[0].GetString()!, [.. call[1].EnumerateArray().Select(OfJson)])))]);
        simulation.Run(5);
        AssertTheCall(simulation, -105.4, 6471.9);
    }

    [Fact]
    public void TheCSharpExamplesWorkAndAreWordForWordThoseOfThePage()
    {
        using var simulation = new Simulation(prepare: LogIn);
        simulation.Run(2);
        IDictionary<string, object>? last = null;

        simulation.Game.Server.StartScript("examples", () => new ExportExamples(Player, answer => last = answer));
        simulation.Run(5);

        Assert.Equal("closed", last?["state"]);
        AssertTheCall(simulation, 311.2, -283.7);
        var compiled = Squeezed(Repository.Text("SonoranDispatch.Tests", "Exports", "ExportExamples.cs"));
        Assert.All(DocExamples.In("csharp"), example => Assert.Contains(Squeezed(example), compiled, StringComparison.Ordinal));
    }

    private static void LogIn(EmulatedCad cad) => cad.Board.SetUnit(new SonoranDispatch.Sandbox.CadEmulator.Board.BoardUnit
    {
        Id = 12,
        UnitNum = "A-12",
        Name = "Adams",
        AccId = "00000000-0000-0000-0000-000000000012",
        CommunityUserId = "adams",
        ApiIds = ["adams"],
        Department = "Police",
    });

    private static void AssertAnswers(IReadOnlyList<(string Export, object? Answer)> calls)
    {
        Assert.Equal(DocExamples.Exports.Order(StringComparer.Ordinal), calls.Select(call => call.Export).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.All(calls, call => Assert.True(
            call.Answer is not IDictionary<string, object?> table || !table.TryGetValue("ok", out var ok) || ok is true,
            call.Export + ": " + JsonSerializer.Serialize(call.Answer)));
    }

    private static void AssertTheCall(Simulation simulation, double x, double y)
    {
        var call = Assert.Single(simulation.Board());
        Assert.Equal(("Bank robbery", 2, "Two masked men, one rifle", "CLOSED"), (call.Title, call.Priority, call.Description, call.Status));
        Assert.Equal((x, y), (call.X, call.Y));
        Assert.Contains(call.Notes, note => note.EndsWith("They drive a black Kuruma", StringComparison.Ordinal));
        Assert.Equal([12], call.Identifiers);
        simulation.AssertNothingBroke();
    }

    private static string Squeezed(string code) => Regex.Replace(code, @"\s+", " ").Trim();

    private static object? OfJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => value.EnumerateArray().Select(OfJson).ToList(),
        JsonValueKind.Object => value.EnumerateObject().ToDictionary(field => field.Name, field => OfJson(field.Value)),
        _ => null,
    };
}
