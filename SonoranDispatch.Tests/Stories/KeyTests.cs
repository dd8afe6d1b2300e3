using System.Text.Json;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;
using StandIn.Host.Time;

namespace SonoranDispatch.Tests.Stories;

/// <summary>The API key goes to the CAD and nowhere else, whatever the CAD does with it.</summary>
public sealed class KeyTests
{
    private const string Key = "Zq7/Rk+Lm=4x-Secret9";

    private static readonly string[] Forms = [Key, Uri.EscapeDataString(Key), Key.Replace("/", "\\/", StringComparison.Ordinal), Escaped(Key)];

    public static TheoryData<int, string> Echoes
    {
        get
        {
            var echoes = new TheoryData<int, string>();
            foreach (var status in new[] { 0, 200, 201, 302, 400, 401, 403, 404, 409, 422, 429, 500, 503 })
                foreach (var way in new[] { "plain", "percent", "slashes", "json", "problem" }) echoes.Add(status, way);

            return echoes;
        }
    }

    [Fact]
    public void TheFirstCallDoesNotShowIt()
    {
        using var simulation = WithKey();
        var said = Listen(simulation);

        Assert.True(FirstCallScenario.Run(simulation).IsKept);

        Assert.Contains(simulation.Requests, request => request.Body.Contains("\"key\":\"***\"", StringComparison.Ordinal));
        Assert.NotEmpty(said.LocalEvents);
        AssertNowhere(said.Text() + Records(simulation));
    }

    [Fact]
    public void AnOutageAndAnAnswerThatIsTheKeyDoNotShowIt()
    {
        using var simulation = WithKey();
        var said = Listen(simulation);
        simulation.Run(2);
        simulation.Cad.Faults.GarbageBody = "<html>Your key is " + Key + "</html>";
        simulation.Cad.Faults.Garbage.Always();
        simulation.Jane().Type("/911 Two men with guns");
        simulation.Run(120);
        simulation.Cad.Faults.Down.Always();
        simulation.Run(120);

        Assert.NotEmpty(simulation.Lines("SD-DELIVERY-001"));
        AssertNowhere(said.Text() + string.Join('\n', simulation.Requests));
        simulation.AssertNothingBroke();
    }

    [Theory]
    [MemberData(nameof(Echoes))]
    public void ACadThatRepeatsTheRequestDoesNotShowIt(int status, string way)
    {
        var clock = new SimulatedClock();
        var cad = new EmulatedCad(new GameTimeProvider(clock, DateTimeOffset.UnixEpoch), new CadCommunity { ApiKey = Key });
        var emulated = new EmulatedNetwork(cad, clock);
        var network = new EchoNetwork(emulated, status, text => Write(text, way));
        var console = new List<string>();
        var connection = new CadConnection("https://cad.example", cad.Community.CommunityId, Key);
        using var game = new SandboxGame(clock, network, connection.Convars, console.Add);
        game.Start();
        var said = new OutputRecorder(game.Server, console);

        for (var tick = 0; tick < 1_200; tick++)
        {
            if (tick == 40) game.Server.Players[0].Type("/911 Two men with guns");
            emulated.Advance();
            game.Server.Tick();
        }

        Assert.Contains(network.Echoes, echo => Forms.Any(form => echo.Contains(form, StringComparison.Ordinal)));
        AssertNowhere(said.Text());
        Assert.Equal((0, 0, 0), (game.Server.Counters.OffThreadNatives, game.Server.Counters.RemovedHandlers, game.Server.Counters.ScriptErrors));
    }

    [Theory]
    [InlineData("\"apiKey\": \"\"", "\"apiKey\": [\"" + Key + "\"]")]
    [InlineData("\"apiKey\": \"\"", "\"apiKey\": \"" + Key + " and more\"")]
    [InlineData("\"apiKey\": \"\"", "\"apikey\": \"" + Key + "\"")]
    [InlineData("\"apiKey\": \"\"", "\"apiKey\": \"" + Key + "\" oops")]
    [InlineData("\"serverId\": 1", "\"baseUrl\": \"https://api.sonorancad.com?key=" + Key + "\"")]
    public void AKeyThatStandsWrongInTheSettingsIsNotShown(string text, string replacement)
    {
        using var resource = new ReconfiguredResource(config => config.Contains(text, StringComparison.Ordinal) ? config.Replace(text, replacement, StringComparison.Ordinal) : throw new ArgumentException("Not in config.json: " + text, nameof(text)));
        var atTheFile = text.Contains("apiKey", StringComparison.Ordinal);
        using var simulation = WithKey(resource.Folder, new Dictionary<string, string> { [atTheFile ? "sonorandispatch_apiKey" : "sonorandispatch_baseUrl"] = "" });
        simulation.Run(2);

        Assert.Contains("[SD-CONFIG-", string.Concat(simulation.Console), StringComparison.Ordinal);
        AssertNowhere(string.Concat(simulation.Console));
    }

    private static Simulation WithKey(string? folder = null, IReadOnlyDictionary<string, string>? convars = null) =>
        new(convars, prepare: cad => cad.Community.ApiKey = Key, folder: folder);

    private static OutputRecorder Listen(Simulation simulation) => new(simulation.Game.Server, simulation.Console);

    private static string Records(Simulation simulation) => string.Join('\n', [.. simulation.Requests.Select(request => request.ToString()), .. simulation.Cad.Requests.Entries.Select(entry => entry.ToString())]);

    private static string Write(string text, string way) => way switch
    {
        "percent" => Uri.EscapeDataString(text),
        "slashes" => text.Replace("/", "\\/", StringComparison.Ordinal),
        "json" => JsonSerializer.Serialize(text),
        "problem" => JsonSerializer.Serialize(new { title = "Bad Request", detail = text, traceId = "1" }),
        _ => text,
    };

    private static string Escaped(string text) => JsonSerializer.Serialize(text).Trim('"');

    private static void AssertNowhere(string text)
    {
        foreach (var form in Forms) Assert.DoesNotContain(form, text, StringComparison.OrdinalIgnoreCase);
    }
}
