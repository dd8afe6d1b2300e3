using System.Text.Json.Nodes;
using Microsoft.Playwright;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.WebConsole;
using SonoranDispatch.Sandbox.World;
using StandIn.Host.Time;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>
/// The complete sandbox with its default setup, and its console in a browser tab. Only the cards stay longer, so that no test depends on its
/// own speed.
/// </summary>
internal sealed class LiveSandboxHarness : IAsyncDisposable
{
    private const int LongestCard = 300;

    private readonly ReconfiguredResource _resource;

    private CadEmulatorServer? _emulator;
    private LiveWorld? _world;
    private WebConsoleServer? _console;
    private IBrowserContext? _context;
    private IPage? _page;

    private LiveSandboxHarness((string Option, JsonNode? Value)[] options) => _resource = ReconfiguredResource.With(
        [("cards.secondsByPriority", new JsonObject { ["1"] = LongestCard, ["2"] = LongestCard, ["3"] = LongestCard }), .. options]);

    /// <summary>The tab.</summary>
    public IPage Page => _page ?? throw new InvalidOperationException("Not open.");

    /// <summary>The page that players see, for the officer who is shown.</summary>
    public IFrameLocator Officer => Page.FrameLocator("#officer-frame");

    /// <summary>The newest call on the board.</summary>
    public ILocator Call => Page.Locator(".call").First;

    /// <summary>Unhandled exceptions of the page.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Starts everything and opens the tab.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="prepare">Prepares the emulator before the resource starts.</param>
    /// <param name="options">Options of the resource to set.</param>
    public static async Task<LiveSandboxHarness> OpenAsync(IBrowser browser, Action<EmulatedCad> prepare, params (string Option, JsonNode? Value)[] options)
    {
        var harness = new LiveSandboxHarness(options);
        try
        {
            await harness.StartAsync(browser, prepare);
            return harness;
        }
        catch
        {
            await harness.DisposeAsync();
            throw;
        }
    }

    /// <summary>Types a line as a player.</summary>
    public async Task TypeAsync(int player, string line)
    {
        await Page.SelectOptionAsync("#chat-player", $"{player}");
        await Page.FillAsync("#chat-line", line);
        await Page.PressAsync("#chat-line", "Enter");
    }

    /// <summary>Presses one of the officer's keys, as soon as it is enabled.</summary>
    public Task PressAsync(string command) => Page.ClickAsync($"[data-command='sdispatch_{command}']:enabled");

    public async ValueTask DisposeAsync()
    {
        if (_context is not null) await _context.DisposeAsync();
        if (_console is not null) await _console.DisposeAsync();
        if (_world is not null) await _world.DisposeAsync();
        if (_emulator is not null) await _emulator.DisposeAsync();
        _resource.Dispose();
    }

    private async Task StartAsync(IBrowser browser, Action<EmulatedCad> prepare)
    {
        var clock = new RealClock();
        var cad = new EmulatedCad(new GameTimeProvider(clock, DateTimeOffset.UnixEpoch));
        SandboxOfficers.LogIn(cad);
        prepare(cad);
        _emulator = await CadEmulatorServer.StartAsync(cad);
        _world = new LiveWorld(new CadConnection(_emulator.BaseUrl, cad.Community.CommunityId, cad.Community.ApiKey), cad, clock, _resource.Folder);
        await _world.StartAsync();
        _console = await WebConsoleServer.StartAsync(_world, Path.Combine(_resource.Folder, "Nui"), 0);
        _context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1400, Height = 900 } });
        _context.SetDefaultTimeout(30_000);
        _page = await _context.NewPageAsync();
        _page.PageError += (_, error) => Errors.Add(error);
        await _page.GotoAsync(_console.Address.ToString());

        // What the first read of the CAD's calls finds was there before the resource, and gets no card.
        await Assertions.Expect(_page.Locator("#requests-rows li").Filter(new() { HasText = "/calls?" }).First).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }
}
