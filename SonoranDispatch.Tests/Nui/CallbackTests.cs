using System.Threading.Channels;

namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests what the page posts to the client script.</summary>
[Collection(ChromiumTests.Name)]
public sealed class CallbackTests(ChromiumFixture chromium)
{
    [ChromiumFact]
    public async Task ThePageSaysWhenItIsReady()
    {
        await using var screen = await chromium.OpenAsync();

        Assert.Equal(new CallbackPost("ready", "{}"), await screen.NextPostAsync());
    }

    [ChromiumFact]
    public async Task ThePageSaysHowManyCardsThereAreAndOnWhichTheKeysAct()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.NextPostAsync();

        foreach (var call in new[] { 1, 2, 3, 4 })
        {
            await screen.ShowAsync(new SentCard { Call = call });
            await ToldAsync(screen, call, Math.Max(1, call - 1));
            await screen.RunAsync(0.5);
            if (call > 1) await ToldAsync(screen, call, call);
        }

        await screen.ShowAsync(new SentCard { Call = 5 });
        await screen.SendAsync(new { type = "gone", call = 4 });
        await screen.RunAsync(0.5);
        await ToldAsync(screen, 4, 5);

        foreach (var (gone, top, count) in new[] { (5, 3, 3), (3, 2, 2), (2, 1, 1) })
        {
            await screen.SendAsync(new { type = "gone", call = gone });
            await ToldAsync(screen, count, gone);
            await screen.RunAsync(0.5);
            await ToldAsync(screen, count, top);
        }

        await screen.SendAsync(new { type = "gone", call = 1 });
        await ToldAsync(screen, 0, 0);
    }

    private static async Task ToldAsync(NuiPage screen, int count, int top) =>
        Assert.Equal(new CallbackPost("cardsShown", $$"""{"count":{{count}},"top":{{top}}}"""), await screen.NextPostAsync());

    [ChromiumFact]
    public async Task CardsThatOnlyWaitAreNoNewsForTheScript()
    {
        await using var screen = await chromium.OpenAsync();
        for (var call = 1; call <= 20; call++)
            await screen.ShowAsync(new SentCard { Call = call });
        await screen.RunAsync(0.5);
        await screen.SendAsync(new { type = "gone", call = 4 });
        await screen.RunAsync(0.5);

        var posts = new List<string>();
        do posts.Add((await screen.NextPostAsync()).Body);
        while (posts[^1] != """{"count":19,"top":5}""");

        // Requests of the page can overtake each other.
        Assert.Equal(["""{"count":1,"top":1}""", posts[^1], """{"count":2,"top":1}""", """{"count":20,"top":4}""", """{"count":3,"top":1}""", """{"count":4,"top":1}""", "{}"], posts.Order(StringComparer.Ordinal));
    }

    [ChromiumFact]
    public async Task InTheGameCallbacksGoToTheResource()
    {
        await using var screen = await chromium.OpenAsync(new NuiPageOptions { ResourceName = "sonorandispatch" });
        var requests = Channel.CreateUnbounded<string>();
        screen.Page.Request += (_, request) => requests.Writer.TryWrite($"{request.Method} {request.Url} {request.PostData}");

        await screen.ShowAsync(new SentCard());

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        Assert.Equal(
            """POST https://sonorandispatch/cardsShown {"count":1,"top":12}""",
            await requests.Reader.ReadAsync(patience.Token));
    }

    [ChromiumFact]
    public async Task AFailedCallbackIsNobodysTrouble()
    {
        await using var screen = await chromium.OpenAsync();
        await screen.NextPostAsync();
        await screen.Page.EvaluateAsync(
            "() => { window.unhandled = 0; addEventListener('unhandledrejection', () => { window.unhandled++; }); }");
        await screen.Page.RouteAsync("**/callback/**", route => route.AbortAsync());

        var failed = Channel.CreateUnbounded<string>();
        screen.Page.RequestFailed += (_, request) => failed.Writer.TryWrite(request.Url);

        await screen.ShowAsync(new SentCard());

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        Assert.EndsWith("/callback/cardsShown", await failed.Reader.ReadAsync(patience.Token), StringComparison.Ordinal);

        Assert.Equal([12], await screen.CallsAsync());
        Assert.Equal(0, await screen.Page.EvaluateAsync<int>("window.unhandled"));
    }
}
