using System.Globalization;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Stories;

/// <summary>The main task on .NET: every promise is kept, whichever version of the CAD's API answers and whatever language the server uses.</summary>
public sealed class FirstCallTests
{
    private const string CreateByV1 = "POST /emergency/new_dispatch ok";
    private const string CreateByV2 = "POST /v2/emergency/servers/1/dispatch-calls ok";
    private const string PlaceByV2 = "PATCH /v2/emergency/servers/1/dispatch-calls/501 ok";

    public static TheoryData<string, string> Worlds
    {
        get
        {
            var worlds = new TheoryData<string, string>();
            foreach (var language in new[] { "", "de-DE", "tr-TR" })
                foreach (var world in new[] { "both", "v1 gone", "v2 gone", "v2 wanted" }) worlds.Add(language, world);

            return worlds;
        }
    }

    [Fact]
    public void TheLanguagesOfTheseTestsAreThoseThatHurt()
    {
        Assert.Equal("30,1", 30.1.ToString(CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal("new_dıspatch", "NEW_DISPATCH".ToLower(CultureInfo.GetCultureInfo("tr-TR")));
    }

    [Theory]
    [MemberData(nameof(Worlds))]
    public void EveryPromiseIsKept(string language, string world)
    {
        using var under = language.Length == 0 ? null : new UnderCulture(language);
        using var resource = world == "v2 wanted" ? ReconfiguredResource.With(("cad.dialect", "v2")) : null;
        using var simulation = new Simulation(culture: CultureInfo.CurrentCulture, prepare: cad => Prepare(cad, world), folder: resource?.Folder);

        var report = FirstCallScenario.Run(simulation);

        Assert.Empty(report.Checks.Where(check => !check.Kept).Select(check => check.Promise + ": " + check.Seen));
        Assert.True(report.Checks.Count >= 21);
        Assert.Equal(RequestsIn(world), RequestsOfTheCall(simulation));
        Assert.Equal(world is "both" or "v2 gone", simulation.Cad.Requests.Entries.Any(request => request.Operation == "NEW_DISPATCH"));
        simulation.AssertNothingBroke();
    }

    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void WhatLeavesIsTheSameInEveryLanguage(string language)
    {
        using var under = language.Length == 0 ? null : new UnderCulture(language);
        using var simulation = new Simulation(culture: CultureInfo.CurrentCulture);

        FirstCallScenario.Run(simulation);

        var create = Assert.Single(simulation.Requests, request => request.Path == "/emergency/new_dispatch");
        Assert.Contains("\"type\":\"NEW_DISPATCH\"", create.Body, StringComparison.Ordinal);
        Assert.Contains("\"x\":\"30.1\"", create.Body, StringComparison.Ordinal);
        var move = Assert.Single(simulation.Requests, request => request.Method == "PATCH");
        Assert.Contains("\"x\":\"30.1\",\"y\":\"-1885.4\",\"z\":\"22.5\"", move.Body, StringComparison.Ordinal);
    }

    /// <summary>The older rule refuses a call without units. A 911 call is accepted instead, and from then on it is sent directly.</summary>
    [Fact]
    public void WhereACallNeedsUnitsA911CallIsMadeInstead()
    {
        using var simulation = new Simulation(prepare: cad =>
        {
            cad.Faults.V1Gone.Always();
            cad.Faults.OldV2Rule.Always();
        });
        simulation.Run(2);
        simulation.Jane().Type("/911 Fire at the docks");
        simulation.Run(5);
        simulation.Player("John Roe").Type("/911 Car in the river");
        simulation.Run(5);

        Assert.Equal(
            ["POST /v2/emergency/servers/1/dispatch-calls 400", "POST /v2/emergency/servers/1/calls/911 ok", "POST /v2/emergency/servers/1/calls/911 ok"],
            RequestsOfTheCall(simulation));
        Assert.Equal([("Fire at the docks", true, "30.1"), ("Car in the river", true, "-440.6")],
            simulation.Board().Select(call => (StoryObserver.Said(call.Description), call.IsEmergency, call.MetaData["x"])));
        Assert.Equal([StoryObserver.Received, StoryObserver.InCad], simulation.Jane().ChatTexts());
        Assert.Equal(["Call 2 received.", "Call 2 is CAD call 502."], simulation.Player("John Roe").ChatTexts());
        simulation.AssertNothingBroke();
    }

    private static void Prepare(EmulatedCad cad, string world)
    {
        if (world == "v1 gone") cad.Faults.V1Gone.Always();
        if (world == "v2 gone") cad.Faults.V2Gone.Always();
    }

    private static string[] RequestsIn(string world) => world switch
    {
        "both" => [CreateByV1, PlaceByV2],
        "v2 gone" => [CreateByV1],
        _ => [CreateByV2],
    };

    // Without the polls of units and calls, which do not depend on the call.
    private static IEnumerable<string> RequestsOfTheCall(Simulation simulation) => simulation.Requests
        .Where(request => !request.Path.EndsWith("version", StringComparison.Ordinal) && !request.Path.Contains("units", StringComparison.Ordinal) && !request.IsReadOfCalls)
        .Select(request => $"{request.Method} {request.Path} {(request.Status is >= 200 and < 300 ? "ok" : request.Status)}");
}
