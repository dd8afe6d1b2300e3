using SonoranDispatch.Sandbox.Scenarios;

namespace SonoranDispatch.Tests.Stories;

/// <summary>A missing key, a wrong key, or a CAD that rejects the community: reported once with the remedy, and no call is lost.</summary>
public sealed class SettingsOfTheCadTests
{
    private const string WrongKey = "not-the-key-0815";

    [Fact]
    public void WithoutAKeyCallsStayInTheGameAndNothingIsSent()
    {
        using var simulation = With("sonorandispatch_apiKey", "");
        TypeAndLook(simulation);
        simulation.Run(600);

        Assert.Contains("sonorandispatch_apiKey", Assert.Single(simulation.Lines("SD-CONFIG-009")).Split("Remedy:")[1], StringComparison.Ordinal);
        Assert.Empty(simulation.Requests);
        Assert.Equal([StoryObserver.Received, StoryObserver.Held], simulation.Jane().TextsOfDelivery());
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void AWrongKeyIsSaidOnceAndTheCallIsMadeWhenTheKeyIsMended()
    {
        using var simulation = With("sonorandispatch_apiKey", WrongKey);
        TypeAndLook(simulation);
        simulation.Run(600);

        AssertSaidOnceAndAskedOnceAMinute(simulation, "SD-CAD-001", "sonorandispatch_apiKey");
        AssertMadeAfter(simulation, () => simulation.Cad.Community.ApiKey = WrongKey);
    }

    [Fact]
    public void WhatTheMessageOfAWrongKeySaysIsWhatWorks()
    {
        using var simulation = With("sonorandispatch_apiKey", WrongKey);
        TypeAndLook(simulation);
        simulation.Run(10);
        Assert.Contains("sdispatch reload", Assert.Single(simulation.Lines("SD-CAD-001")).Split("Remedy:")[1], StringComparison.Ordinal);

        simulation.Game.Server.Convars["sonorandispatch_apiKey"] = simulation.Cad.Community.ApiKey;
        simulation.Game.Server.TypeConsole("sdispatch reload");
        simulation.Run(10);
        Assert.Single(simulation.Lines("SD-CALLS-011"));
        Assert.Equal("Two men with guns", StoryObserver.Said(Assert.Single(simulation.Board()).Description));
        Assert.DoesNotContain(simulation.Console, line => line.Contains(simulation.Cad.Community.ApiKey, StringComparison.Ordinal) || line.Contains(WrongKey, StringComparison.Ordinal));
        simulation.AssertNothingBroke();
    }

    [Theory]
    [InlineData(402)]
    [InlineData(403)]
    public void AnApiThatIsNotEnabledIsSaidOnceAndTheCallIsMadeWhenItIs(int status)
    {
        using var simulation = new Simulation(prepare: cad =>
        {
            cad.Community.IsApiEnabled = false;
            cad.Community.NotEnabledStatus = status;
        });
        TypeAndLook(simulation);
        simulation.Run(600);

        AssertSaidOnceAndAskedOnceAMinute(simulation, "SD-CAD-003", "Enable the API");
        AssertMadeAfter(simulation, () => simulation.Cad.Community.IsApiEnabled = true);
    }

    [Fact]
    public void AKeyThatIsTakenAwayWhileTheServerRunsStopsSendingUntilItIsBack()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        var key = simulation.Cad.Community.ApiKey;
        simulation.Cad.Community.ApiKey = "another-key-4711";
        TypeAndLook(simulation);
        simulation.Run(300);

        Assert.Single(simulation.Lines("SD-CAD-001"));
        AssertMadeAfter(simulation, () => simulation.Cad.Community.ApiKey = key);
    }

    private static Simulation With(string convar, string value) => new(new Dictionary<string, string> { [convar] = value });

    private static void TypeAndLook(Simulation simulation)
    {
        simulation.Run(2);
        simulation.Jane().Type("/911 Two men with guns");
        simulation.Tick();
        simulation.Tick();
        Assert.Equal("Two men with guns", simulation.Officer().Cards().FirstOrDefault().Text());
    }

    // Both versions are probed once to learn which of them refuse. After that there is one probe per minute in total.
    private static void AssertSaidOnceAndAskedOnceAMinute(Simulation simulation, string code, string remedy)
    {
        Assert.Contains(remedy, Assert.Single(simulation.Lines(code)).Split("Remedy:")[1], StringComparison.Ordinal);
        Assert.Equal([StoryObserver.Received, StoryObserver.Held], simulation.Jane().TextsOfDelivery());
        Assert.Single(simulation.Requests, request => request.Path == "/general/get_version");

        var asked = simulation.Requests.Where(request => request.Path == "/v2/general/version").Select(request => request.At).ToList();
        Assert.Equal(simulation.Requests.Count - 1, asked.Count);
        Assert.InRange(asked.Count, 9, 11);
        Assert.All(asked.Zip(asked.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 60_000, $"{pair}"));
    }

    private static void AssertMadeAfter(Simulation simulation, Action mend)
    {
        Assert.Empty(simulation.Board());
        mend();
        simulation.Run(65);

        Assert.Equal("Two men with guns", StoryObserver.Said(Assert.Single(simulation.Board()).Description));
        Assert.Equal([StoryObserver.Received, StoryObserver.Held, StoryObserver.InCad], simulation.Jane().TextsOfDelivery());
        Assert.Single(simulation.Lines("SD-DELIVERY-002"));
        simulation.AssertNothingBroke();
    }
}
