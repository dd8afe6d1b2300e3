namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests how long cards stay.</summary>
[Collection(ChromiumTests.Name)]
public sealed class CardDurationTests(ChromiumFixture chromium)
{
    [ChromiumTheory]
    [InlineData(1, 12)]
    [InlineData(2, 8)]
    [InlineData(3, 5)]
    public async Task ACardLeavesByItselfWhenItsTimeIsUp(int priority, double seconds)
    {
        await using var screen = await chromium.OpenAsync();
        await screen.ShowAsync(new SentCard { Priority = priority });

        await screen.RunAsync(seconds - 0.1);
        Assert.Equal([12], await screen.CallsAsync());

        await screen.RunAsync(0.2);
        Assert.Empty(await screen.CallsAsync());
    }

    [ChromiumFact]
    public async Task TheServerDecidesHowLong()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.SendJsonAsync("""{ "type": "setup", "secondsByPriority": { "1": 20, "2": "soon", "3": -1 } }""");
        foreach (var priority in new[] { 1, 2, 3 })
            await screen.ShowAsync(new SentCard { Call = priority, Priority = priority });

        await screen.RunAsync(5.1);
        Assert.Equal([2, 1], await screen.CallsAsync());
        await screen.RunAsync(3);
        Assert.Equal([1], await screen.CallsAsync());
        await screen.RunAsync(11.8);
        Assert.Equal([1], await screen.CallsAsync());
        await screen.RunAsync(0.2);
        Assert.Empty(await screen.CallsAsync());
    }

    [ChromiumFact]
    public async Task ACardThatWaitedHasItsFullTimeOnScreen()
    {
        await using var screen = await chromium.OpenAsync();
        foreach (var call in new[] { 1, 2, 3, 4, 5 })
            await screen.ShowAsync(new SentCard { Call = call, Priority = 3 });

        await screen.RunAsync(5.1);
        Assert.Equal([5], await screen.CallsAsync());
        await screen.RunAsync(4.8);
        Assert.Equal([5], await screen.CallsAsync());
        await screen.RunAsync(0.2);
        Assert.Empty(await screen.CallsAsync());
    }

    [ChromiumFact]
    public async Task ACardThatHadToMakeRoomComesBackForTheTimeItHadLeft()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.SendJsonAsync("""{ "type": "setup", "visibleCards": 1 }""");
        await screen.ShowAsync(new SentCard { Call = 1, Priority = 3 });
        await screen.RunAsync(3);
        await screen.ShowAsync(new SentCard { Call = 2, Kind = "panic" });
        Assert.Equal([2], await screen.CallsAsync());
        await screen.RunAsync(20);

        await screen.SendAsync(new { type = "gone", call = 2 });

        await screen.RunAsync(1.9);
        Assert.Equal([1], await screen.CallsAsync());
        await screen.RunAsync(0.2);
        Assert.Empty(await screen.CallsAsync());
    }

    [ChromiumFact]
    public async Task ChangedFactsGiveACardItsTimeAgainAndARepeatDoesNot()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.ShowAsync(new SentCard { Call = 1, Priority = 2 });
        await screen.ShowAsync(new SentCard { Call = 2, Priority = 2 });
        await screen.RunAsync(6);

        await screen.ShowAsync(new SentCard { Call = 1, Priority = 2, AgeSeconds = 6 });
        await screen.DistanceAsync(1, 10);
        await screen.ShowAsync(new SentCard { Call = 2, Priority = 2, AgeSeconds = 6, Count = 2 });

        await screen.RunAsync(2.1);
        Assert.Equal([2], await screen.CallsAsync());
        await screen.RunAsync(5.8);
        Assert.Equal([2], await screen.CallsAsync());
        await screen.RunAsync(0.2);
        Assert.Empty(await screen.CallsAsync());
    }
}
