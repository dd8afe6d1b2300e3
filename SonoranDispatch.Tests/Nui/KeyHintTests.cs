namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests which keys a card names.</summary>
[Collection(ChromiumTests.Name)]
public sealed class KeyHintTests(ChromiumFixture chromium)
{
    private static readonly object Keys = new { type = "keys", respond = "F9", gps = "J", list = "F7", dismiss = "BACK", panic = "" };

    [ChromiumFact]
    public async Task OnlyTheCardThatTheKeysActOnNamesThemAsTheyAreBound()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { ReducedMotion = true });
        await screen.StateAsync([]);
        await screen.SendAsync(Keys);
        await screen.ShowAsync(new SentCard { Call = 1 });
        Assert.Equal("F9RespondJRoute", await screen.PartAsync(1, "keys"));

        await screen.ShowAsync(new SentCard { Call = 2 });
        await screen.RunAsync(0.5);
        Assert.Null(await screen.PartAsync(1, "keys"));
        Assert.Equal("F9RespondJRoute", await screen.PartAsync(2, "keys"));

        await screen.SendAsync(new { type = "keys", respond = "F2", gps = "" });
        Assert.Equal("F2Respond", await screen.PartAsync(2, "keys"));

        await screen.SendAsync(new { type = "gone", call = 2 });
        await screen.RunAsync(0.5);
        Assert.Equal("F2Respond", await screen.PartAsync(1, "keys"));
    }

    [ChromiumFact]
    public async Task WhereNothingIsBoundNothingIsNamed()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.StateAsync([]);
        await screen.ShowAsync(new SentCard());

        Assert.Null(await screen.PartAsync(12, "keys"));
        await screen.SendAsync(new { type = "keys", respond = "", gps = 7, list = "F7" });

        Assert.Equal("7Route", await screen.PartAsync(12, "keys"));
    }

    [ChromiumFact]
    public async Task TheRespondKeyIsNamedOnlyWhileItWorks()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.SendAsync(new { type = "keys", respond = "F9" });
        await screen.ShowAsync(new SentCard());
        Assert.Null(await screen.PartAsync(12, "keys"));

        await screen.StateAsync([new SentCard()], may: ["note"]);
        Assert.Null(await screen.PartAsync(12, "keys"));
        await screen.StateAsync([new SentCard()], duty: false);
        Assert.Null(await screen.PartAsync(12, "keys"));
        await screen.StateAsync([new SentCard()]);
        Assert.Equal("F9Respond", await screen.PartAsync(12, "keys"));

        await screen.SendAsync(new { type = "change", call = 12, mine = true });
        Assert.Null(await screen.PartAsync(12, "keys"));
        await screen.SendAsync(new { type = "change", call = 12, mine = false });
        Assert.Equal("F9Respond", await screen.PartAsync(12, "keys"));
    }

    [ChromiumFact]
    public async Task ThereIsNoRouteToACallWithoutAPlace()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.StateAsync([]);
        await screen.SendAsync(Keys);

        await screen.ShowAsync(new SentCard { HasPlace = false });

        Assert.Equal("F9Respond", await screen.PartAsync(12, "keys"));
    }
}
