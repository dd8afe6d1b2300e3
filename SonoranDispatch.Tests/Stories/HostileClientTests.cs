using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.Scenarios.Fuzz;
using SonoranDispatch.Sandbox.World;
using StandIn;

namespace SonoranDispatch.Tests.Stories;

/// <summary>A modified client may trigger any event with any arguments. It reaches nothing but its own data.</summary>
public sealed class HostileClientTests
{
    private const string HttpAnswer = "__cfx_internal:httpResponse";
    private const int Rounds = 4_000;

    [Fact]
    public void TheRulesOfTheseTestsCoverEveryEventTheResourceTakes()
    {
        using var simulation = new Simulation();

        Assert.Superset(
            new HashSet<string> { HttpAnswer, EventNames.Hello, EventNames.IAmAt, EventNames.Act, EventNames.Save, EventNames.Details, EventNames.Nearest, EventNames.Lengths, EventNames.Closed, EventNames.WantsMore, EventNames.Mute, EventNames.WantsColleagues, EventNames.Map, "onResourceStop" },
            simulation.Game.Server.RegisteredEvents(SandboxGame.Resource).ToHashSet());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void JunkInEveryEventCostsNoHandlerAndSendsNothing(int seed)
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        var asked = simulation.Requests.Count;
        var events = simulation.Game.Server.RegisteredEvents(SandboxGame.Resource).Where(name => !FuzzScenario.IsAnothersWay(name)).ToArray();
        var junk = new Junk(seed);

        for (var round = 0; round < Rounds; round++)
            simulation.Game.Server.TriggerEventFrom("net:4", events[round % events.Length], junk.Arguments());
        simulation.Run(2);

        Assert.Equal(asked, simulation.Requests.Count);
        Assert.Empty(simulation.Board());
        simulation.AssertNothingBroke();
        AssertACallStillWorks(simulation);
    }

    [Fact]
    public void ThroughTheNetworksLimitsItIsTheSame()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        var junk = new Junk(4);
        foreach (var name in simulation.Game.Server.RegisteredEvents(SandboxGame.Resource))
            for (var count = 0; count < 30; count++) simulation.Player("John Roe").TriggerServer(name, junk.Arguments());
        simulation.Run(2);

        simulation.AssertNothingBroke();
        AssertACallStillWorks(simulation);
    }

    [Fact]
    public void NobodyAnswersAnothersQuestion()
    {
        using var simulation = new Simulation();
        simulation.Run(2);

        // Both arrive in the same tick, the false answer before the caller's own client has been asked.
        simulation.Jane().Type("/911 Two men with guns");
        for (var question = 0; question < 20; question++) simulation.Player("John Roe").TriggerServer(EventNames.IAmAt, question, "Liars Lane", "", "Nowhere");
        simulation.Run(3);

        Assert.Equal("Grove Street, Davis", Assert.Single(simulation.Board()).Address);
        Assert.DoesNotContain(simulation.Officer().PageMessages, message => message.Contains("Liars", StringComparison.Ordinal));
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void NobodyAnswersForTheCad()
    {
        using var simulation = new Simulation();
        simulation.Run(2);

        simulation.Jane().Type("/911 Two men with guns");
        for (var tick = 0; tick < 20; tick++)
        {
            for (var token = 0; token < 5; token++)
                simulation.Game.Server.TriggerEventFrom("net:4", HttpAnswer, token, 200, """{"callId":666,"id":666}""", new Dictionary<string, object>(), null);
            simulation.Tick();
        }

        simulation.Run(3);
        Assert.Equal([StoryObserver.Received, StoryObserver.InCad], simulation.Jane().ChatTexts());
        Assert.Equal(501, Assert.Single(simulation.Board()).CallId);
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void NobodyStopsTheResource()
    {
        using var simulation = new Simulation();
        simulation.Run(2);

        foreach (var name in new[] { "onResourceStop", "onServerResourceStop", "onResourceStart" }) simulation.Player("John Roe").TriggerServer(name, SandboxGame.Resource);
        simulation.Run(1);

        AssertACallStillWorks(simulation);
    }

    private static void AssertACallStillWorks(Simulation simulation)
    {
        simulation.Jane().Type("/911 Two men with guns");
        simulation.Run(3);

        Assert.Equal(StoryObserver.InCad, simulation.Jane().ChatTexts()[^1]);
        Assert.Equal("Grove Street, Davis", Assert.Single(simulation.Board()).Address);
        Assert.NotEmpty(simulation.Officer().Cards());
        simulation.AssertNothingBroke();
    }

    /// <summary>Arguments of any number and type, the same for the same seed.</summary>
    private sealed class Junk(int seed)
    {
        private static readonly object?[] Plain =
        [
            null, true, 0, -1, 1, 12, int.MaxValue, int.MinValue, long.MaxValue, ulong.MaxValue, 1.5, double.NaN, double.PositiveInfinity, -0.0f,
            "", "1", "net:1", "sonorandispatch", "\0\u0001\ud800", "%s%n{0}^1<script>", new string('x', 5_000), new byte[] { 0, 255 }, new VectorValue(1, 2, 3),
        ];

        private readonly Random _random = new(seed);

        public object?[] Arguments() => [.. Enumerable.Range(0, _random.Next(9)).Select(_ => Value(0))];

        private object? Value(int depth) => _random.Next(depth > 3 ? 8 : 10) switch
        {
            8 => Enumerable.Range(0, _random.Next(4)).Select(_ => Value(depth + 1)).ToList(),
            9 => Enumerable.Range(0, _random.Next(4)).ToDictionary(key => "k" + key, _ => Value(depth + 1)),
            _ => Plain[_random.Next(Plain.Length)],
        };
    }
}
