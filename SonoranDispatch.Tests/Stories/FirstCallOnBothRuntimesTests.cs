using System.Text.Json;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.Scenarios;

namespace SonoranDispatch.Tests.Stories;

/// <summary>Runs the staged files' main task on .NET and on Mono, against a CAD behind a real web server, in English and in German.</summary>
public sealed class FirstCallOnBothRuntimesTests
{
    private const string DotNet = "net10.0";
    private const string Mono = "net472";
    private const string Text = "Two men with guns at the store on Grove Street";

    [Fact]
    public Task OnDotNet() => PlayAsync(DotNet, ".NET 10", "en-GB", isV1Gone: false);

    [Fact]
    public Task OnDotNetInGermanByVersion2() => PlayAsync(DotNet, ".NET 10", "de-DE", isV1Gone: true);

    [MonoFact]
    public Task OnMono() => PlayAsync(Mono, "Mono", "en-GB", isV1Gone: false);

    [MonoFact]
    public Task OnMonoInGerman() => PlayAsync(Mono, "Mono", "de-DE", isV1Gone: false);

    [MonoFact]
    public Task OnMonoInTurkishByVersion2() => PlayAsync(Mono, "Mono", "tr-TR", isV1Gone: true);

    private static async Task PlayAsync(string framework, string runtime, string culture, bool isV1Gone)
    {
        await using var run = await StagedRun.OpenAsync();
        if (isV1Gone) run.Cad.Faults.V1Gone.Always();

        var report = await run.PlayAsync(framework, StoryObserver.InCad, "--culture", culture, "--type", "1 /911 " + Text);

        Assert.StartsWith(runtime, report.GetProperty("Runtime").GetString(), StringComparison.Ordinal);
        Assert.Equal([StoryObserver.Received, StoryObserver.InCad], StagedRun.Texts(report, 0, "Chat"));
        AssertTheCardCame(StagedRun.Texts(report, 1, "PageMessages"));
        Assert.Empty(StagedRun.Texts(report, 0, "PageMessages"));
        AssertTheBoardHasIt(run);
        var creates = run.Cad.Requests.Entries.Where(request => request.Operation is "NEW_DISPATCH" or "createDispatchCall").Select(request => request.Operation);
        Assert.Equal([isV1Gone ? "createDispatchCall" : "NEW_DISPATCH"], creates);
        StagedRun.AssertNothingBroke(report);
    }

    private static void AssertTheCardCame(string[] messages)
    {
        var cards = ShownCards.Of(messages);
        Assert.All(cards, card => Assert.Equal(Text, card.Text()));
        Assert.Equal(501, cards[^1].GetProperty("cad").GetInt32());
    }

    private static void AssertTheBoardHasIt(StagedRun run)
    {
        var call = Assert.Single(run.Cad.Board.Calls);
        Assert.Equal((Text, "Grove Street, Davis", 0), (StoryObserver.Said(call.Description), call.Address, call.Origin));
        Assert.Equal(("30.1", "-1885.4", "22.5"), (call.MetaData["x"], call.MetaData["y"], call.MetaData["z"]));
    }
}
