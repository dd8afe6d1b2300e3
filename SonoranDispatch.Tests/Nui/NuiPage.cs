using System.Text.Json;
using Microsoft.Playwright;

namespace SonoranDispatch.Tests.Nui;

/// <summary>The page in a browser tab, with a clock that stands still until the test advances it.</summary>
internal sealed class NuiPage : IAsyncDisposable
{
    private static readonly DateTime Start = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly IBrowserContext _context;
    private readonly NuiServer _server;

    private NuiPage(IBrowserContext context, NuiServer server, IPage page)
    {
        _context = context;
        _server = server;
        Page = page;
        page.PageError += (_, error) => Errors.Add(error);
        page.Console += (_, line) =>
        {
            if (string.Equals(line.Type, "error", StringComparison.Ordinal))
                Errors.Add(line.Text);
        };
    }

    public IPage Page { get; }

    /// <summary>Unhandled exceptions and console errors of the page.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>The cards on screen, without those that are leaving.</summary>
    public ILocator Cards => Page.Locator("sd-cards sd-card:not(.leaving)");

    /// <summary>The "+N more" element.</summary>
    public ILocator More => Page.Locator(".more");

    public ILocator Host => Page.Locator("sd-cards");

    public static async Task<NuiPage> OpenAsync(IBrowser browser, NuiPageOptions options)
    {
        var server = await NuiServer.StartAsync();
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = options.Size.Width, Height = options.Size.Height },
            TimezoneId = "UTC",
            ReducedMotion = options.ReducedMotion ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
        });
        context.SetDefaultTimeout(60_000);
        var screen = new NuiPage(context, server, await context.NewPageAsync());
        await screen.LoadAsync(options);
        return screen;
    }

    /// <summary>Waits for the next message that the page posts to the client script.</summary>
    public Task<CallbackPost> NextPostAsync() => _server.NextPostAsync();

    /// <summary>Waits for the next callback of the given name and skips others before it.</summary>
    public async Task<CallbackPost> NextPostAsync(string name)
    {
        while (true)
        {
            var post = await NextPostAsync();
            if (string.Equals(post.Name, name, StringComparison.Ordinal))
                return post;
        }
    }

    /// <summary>Delivers a message as the game does: parsed from JSON, as a message event.</summary>
    public Task SendJsonAsync(string json)
    {
        return Page.EvaluateAsync(
            """
            json => new Promise(done => {
              addEventListener('message', () => done(), { once: true });
              postMessage(JSON.parse(json), '*');
            })
            """,
            json);
    }

    public Task SendAsync(object message) => SendJsonAsync(JsonSerializer.Serialize(message, Json));

    public Task ShowAsync(SentCard card) => SendAsync(new { type = "call", card, isNew = true });

    /// <summary>Sends the officer's state: on duty as 1A-12, with the given calls, and with all actions or the given ones.</summary>
    public Task StateAsync(IReadOnlyList<SentCard> calls, bool duty = true, IReadOnlyList<string>? may = null) =>
        SendAsync(new { type = "state", duty, unit = "1A-12", may = may ?? ["respond", "leave", "primary", "note", "close", "panic"], calls });

    /// <summary>Sends how far away a call is, and in which direction.</summary>
    public Task DistanceAsync(int call, int metres, object? bearing = null) => SendAsync(new { type = "distances", calls = new[] { call, metres, bearing } });

    /// <summary>Advances the page's clock and its timers.</summary>
    public Task RunAsync(double seconds) => Page.Clock.RunForAsync((long)(seconds * 1000));

    /// <summary>The card of a call.</summary>
    public ILocator Card(int call) => Page.Locator($"sd-cards sd-card[data-call='{call}']:not(.leaving)");

    /// <summary>Returns the numbers of the calls on screen, in page order.</summary>
    public async Task<IReadOnlyList<int>> CallsAsync()
    {
        return await Cards.EvaluateAllAsync<int[]>("cards => cards.map(card => Number(card.dataset.call))");
    }

    /// <summary>Returns the text of one part of a call's card; <c>null</c> if that part is not shown.</summary>
    public async Task<string?> PartAsync(int call, string part)
    {
        var found = Card(call).Locator($".{part}");
        return await found.IsVisibleAsync() ? await found.TextContentAsync() : null;
    }

    /// <summary>Returns the parts of cards, and the counter below them, that are not wholly on the screen or that another card covers. Words that end
    /// with an ellipsis are measured by their row.</summary>
    public async Task<IReadOnlyList<string>> OutsideAsync() => await Page.EvaluateAsync<string[]>(
        """
        () => {
          const all = [...document.querySelectorAll('sd-cards sd-card:not(.leaving), sd-cards sd-card:not(.leaving) *, .more')].filter(each => each.checkVisibility());
          const box = each => each.getBoundingClientRect();
          const name = each => `${each.className || each.localName} of ${each.closest('sd-card')?.dataset.call}`;
          const outside = all.filter(each => !each.matches('.label, .said .text'))
            .filter(each => box(each).top < -.5 || box(each).left < -.5 || box(each).bottom > innerHeight + .5 || box(each).right > innerWidth + .5);
          const blocks = [...document.querySelectorAll('sd-cards sd-card:not(.leaving), .more')].filter(each => each.checkVisibility());
          const over = blocks.filter(a => blocks.some(b => a !== b && box(a).top < box(b).bottom - .5 && box(b).top < box(a).bottom - .5));
          return [...outside, ...over].map(name);
        }
        """);

    /// <summary>
    /// Returns the texts on cards that are cut off: wider or higher than their own element or than a part of the card around it. The headline and
    /// the words of cards in full may end with an ellipsis after several lines, and the headline of a card of one line after one.
    /// </summary>
    public async Task<IReadOnlyList<string>> ClippedAsync() => await Page.EvaluateAsync<string[]>(
        """
        () => {
          const hides = each => getComputedStyle(each).overflowX !== 'visible';
          const isCut = each => {
            const range = document.createRange();
            range.selectNodeContents(each);
            const text = range.getBoundingClientRect();
            for (let around = each; around && !around.matches('sd-cards'); around = around.parentElement) {
              const box = around.getBoundingClientRect();
              if (hides(around) && (text.left < box.left - 1 || text.right > box.right + 1 || text.bottom > box.bottom + 1)) return true;
            }
            return false;
          };
          return [...document.querySelectorAll('sd-cards sd-card *, .more')]
            .filter(each => each.checkVisibility() && each.textContent && !each.firstElementChild && !each.matches('.label, .title, .text'))
            .filter(isCut).map(each => `${each.className} of ${each.closest('sd-card')?.dataset.call}: ${each.textContent}`);
        }
        """);

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await _server.DisposeAsync();
    }

    private async Task LoadAsync(NuiPageOptions options)
    {
        await Page.Clock.InstallAsync(new ClockInstallOptions { TimeDate = Start });
        if (options.Before is not null)
            await Page.AddInitScriptAsync(options.Before);
        if (options.ResourceName is not null)
            await Page.AddInitScriptAsync($"window.GetParentResourceName = () => '{options.ResourceName}';");
        await Page.GotoAsync(_server.Address);
        await Page.Clock.PauseAtAsync(Start.AddHours(1));
    }
}
