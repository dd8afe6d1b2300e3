using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.WebConsole;
using SonoranDispatch.Sandbox.World;
using StandIn.Host.Time;

namespace SonoranDispatch.Sandbox.Screenshots;

/// <summary>Plays a short story in the sandbox, in real time, and takes a screenshot of its console.</summary>
internal static class LivePicture
{
    /// <summary>The name of the screenshot.</summary>
    public const string Name = "sandbox";

    private const int Caller = 1;
    private const int Officer = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    /// <summary>Takes the screenshot.</summary>
    /// <param name="browser">The browser's path.</param>
    /// <param name="folder">The resource's folder.</param>
    /// <param name="file">The file to write.</param>
    /// <exception cref="TimeoutException">Something in the story did not happen.</exception>
    public static async Task TakeAsync(string browser, string folder, string file)
    {
        var clock = new RealClock();
        var cad = new EmulatedCad(new GameTimeProvider(clock, DateTimeOffset.UtcNow));
        SandboxOfficers.LogIn(cad);
        await using var emulator = await CadEmulatorServer.StartAsync(cad);
        await using var world = new LiveWorld(new CadConnection(emulator.BaseUrl, cad.Community.CommunityId, cad.Community.ApiKey), cad, clock, folder);
        await world.StartAsync();
        await using var console = await WebConsoleServer.StartAsync(world, Path.Combine(folder, "Nui"), 0);
        await using var tab = await BrowserTab.OpenAsync(browser, console.Address);
        await UntilAsync(world, "The officer's page is not ready.", view => view.Players.Any(player => player.Id == Officer && player.OnDuty) && view.Units.Count > 1);

        world.Type(Caller, "/911 Two men with guns at the store on Grove Street");
        await UntilAsync(world, "The call is not in the CAD.", view => view.Board.Count == 1);
        await Task.Delay(Rest);
        world.Type(Officer, "/dispatch respond");
        world.Type(Officer, "/dispatch gps 1");
        world.Dispatch(new DeskAction.Create(new CallForm("Burglary", "10-31", 2, "2004", "", "Back door forced, somebody is inside", -140, -1980.7)));
        await UntilAsync(world, "There is no second card.", view => view.Board.Count == 2 && view.Players.Any(player => player is { Id: Officer, TopCard: 2 }));
        await Task.Delay(Rest);
        await tab.TakeAsync(file);
    }

    private static async Task UntilAsync(LiveWorld world, string otherwise, Func<WorldView, bool> holds)
    {
        for (var until = DateTimeOffset.UtcNow + Patience; !holds(world.Look());)
        {
            if (DateTimeOffset.UtcNow > until) throw new TimeoutException(otherwise);
            await Task.Delay(100);
        }
    }
}
