namespace SonoranDispatch.Tests.Nui;

/// <summary>A panic must not be overlooked.</summary>
[Collection(ChromiumTests.Name)]
public sealed class PanicTests(ChromiumFixture chromium)
{
    [ChromiumFact]
    public async Task APanicStaysUntilItIsAcknowledged()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.StateAsync([]);
        await screen.SendAsync(new { type = "keys", dismiss = "BACK" });
        await screen.ShowAsync(new SentCard { Kind = "panic" });

        await screen.RunAsync(3600);
        Assert.Equal([12], await screen.CallsAsync());
        Assert.Equal("BACKAcknowledge", await screen.PartAsync(12, "keys"));
        await screen.SendAsync(new { type = "dismiss" });

        Assert.Empty(await screen.CallsAsync());
        Assert.Equal("""{"action":"acknowledge","call":12,"text":""}""", (await screen.NextPostAsync("act")).Body);
    }

    [ChromiumFact]
    public async Task DismissingTakesThePanicFirstAndAnUsualCardIsNotAcknowledged()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.ShowAsync(new SentCard { Call = 1, Kind = "panic" });
        await screen.ShowAsync(new SentCard { Call = 2 });

        await screen.SendAsync(new { type = "dismiss" });
        Assert.Equal([2], await screen.CallsAsync());
        await screen.SendAsync(new { type = "dismiss" });
        await screen.SendAsync(new { type = "dismiss" });

        Assert.Empty(await screen.CallsAsync());
        await screen.ShowAsync(new SentCard { Call = 3, Kind = "panic" });
        await screen.SendAsync(new { type = "dismiss" });
        Assert.Equal("""{"action":"acknowledge","call":1,"text":""}""", (await screen.NextPostAsync("act")).Body);
        Assert.Equal("""{"action":"acknowledge","call":3,"text":""}""", (await screen.NextPostAsync("act")).Body);
    }

    [ChromiumFact]
    public async Task AnOfficerWhoRespondsHasSeenItAndItsCardExpiresLikeAnyOther()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.ShowAsync(new SentCard { Kind = "panic" });
        await screen.RunAsync(100);

        await screen.SendAsync(new { type = "change", call = 12, mine = true, pulse = false });

        await screen.RunAsync(11.9);
        Assert.Equal([12], await screen.CallsAsync());
        await screen.RunAsync(0.2);
        Assert.Empty(await screen.CallsAsync());
    }

    [ChromiumTheory]
    [InlineData("usual")]
    [InlineData("colour-blind")]
    [InlineData("high-contrast")]
    public async Task APanicHasAFormOfItsOwnInEveryPalette(string palette)
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        await screen.SendAsync(new { type = "preferences", text = $$"""{ "palette": "{{palette}}" }""" });
        await screen.ShowAsync(new SentCard { Call = 1, Priority = 1 });
        await screen.ShowAsync(new SentCard { Call = 2, Kind = "panic", By = "unit", Caller = "3C-15", Title = "Panic button" });

        var (usual, panic) = (await FormAsync(screen, 1), await FormAsync(screen, 2));

        Assert.True(panic.Frame >= 3 * usual.Frame, $"{panic} {usual}");
        Assert.True(panic.Code >= 1.4 * usual.Code, $"{panic} {usual}");
        Assert.True(panic.IsFilled && !usual.IsFilled);
        Assert.StartsWith("3C-15", await screen.PartAsync(2, "title"), StringComparison.Ordinal);
        Assert.Equal(0, await screen.Page.EvaluateAsync<int>("document.getAnimations().length"));
    }

    [ChromiumFact]
    public async Task AnOfficersOwnPanicCanBeCancelledAndNeitherAcknowledgedNorRespondedTo()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        var own = new SentCard { Call = 1, Kind = "panic", Own = true };
        await screen.SendAsync(new { type = "keys", respond = "F9", gps = "F10", dismiss = "BACK", panic = "F4" });
        var list = await ListPanel.OpenAsync(screen, own);
        await screen.ShowAsync(own);
        Assert.Equal("F4Cancel panic", await screen.PartAsync(1, "keys"));
        await list.ReadAsync(1, ListPanel.DetailsOf(1, "respond", "note"));
        Assert.Equal(["Cancel panic", "Route", "Add note"], await list.OfferedAsync());

        await list.Button("Cancel panic").ClickAsync();
        Assert.Equal("""{"action":"panic","call":1,"text":""}""", (await screen.NextPostAsync("act")).Body);

        await screen.ShowAsync(new SentCard { Call = 2, Priority = 3 });
        await screen.RunAsync(0.5);
        Assert.Equal([2, 1], await screen.CallsAsync());
    }

    [ChromiumFact]
    public async Task APanicCanBeAcknowledgedInTheListAsWell()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.ShowAsync(new SentCard { Kind = "panic" });
        var list = await ListPanel.OpenAsync(screen, new SentCard { Kind = "panic" }, new SentCard { Call = 13 });
        await list.ReadAsync(12, ListPanel.DetailsOf(12, "respond"));

        await list.Button("Acknowledge").ClickAsync();

        Assert.Equal("""{"action":"acknowledge","call":12,"text":""}""", (await screen.NextPostAsync("act")).Body);
        Assert.Empty(await screen.CallsAsync());
        Assert.Equal(["Respond", "Route"], await list.OfferedAsync());
    }

    private static async Task<(double Frame, double Code, bool IsFilled)> FormAsync(NuiPage screen, int call)
    {
        var form = await screen.Card(call).EvaluateAsync<double[]>(
            """
            card => [
              parseFloat(getComputedStyle(card).borderRightWidth),
              parseFloat(getComputedStyle(card.querySelector('.code')).fontSize),
              getComputedStyle(card.querySelector('.mark')).backgroundColor === 'rgba(0, 0, 0, 0)' ? 0 : 1,
            ]
            """);
        return (form[0], form[1], form[2] > 0);
    }
}
