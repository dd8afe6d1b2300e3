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
}
