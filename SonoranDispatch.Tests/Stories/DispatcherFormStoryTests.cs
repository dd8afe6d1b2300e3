using System.Text.Json;
using System.Text.Json.Nodes;
using SonoranDispatch.Audience;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;
using StandIn;
using StandIn.Host.Players;

namespace SonoranDispatch.Tests.Stories;

/// <summary>A dispatcher in the game opens a call, changes it, moves it and takes a unit off it: page, client script, server and CAD together.</summary>
public sealed class DispatcherFormStoryTests : IDisposable
{
    // In the second version of the API a call's place is part of every request.
    private readonly ReconfiguredResource _resource = ReconfiguredResource.With(("cad.dialect", JsonValue.Create("v2")));

    public void Dispose() => _resource.Dispose();

    [Fact]
    public void ACallIsOpenedChangedMovedAndAUnitIsTakenOffIt()
    {
        using var simulation = Start(out var dana);
        var asked = simulation.Requests.Count;
        Save(dana, 0, ("title", "Robbery"), ("code", "10-31"), ("priority", 1), ("description", "Silent alarm"), ("x", 100), ("y", -200));
        simulation.Run(3);

        Assert.Equal(1, Saved(dana));
        Assert.Contains("Call 1 is open.", Texts(dana));
        var board = Assert.Single(simulation.Cad.Board.Calls);
        Assert.Equal(("Robbery", "10-31", 1, "Silent alarm"), (board.Title, board.Code, board.Priority, board.Description));
        Assert.Equal(("100", "-200"), (board.MetaData["x"].Split('.')[0], board.MetaData["y"].Split('.')[0]));
        Assert.Equal(1, Changes(simulation, asked));
        Assert.Equal("Robbery", Card(simulation.Officer(), isNew: true).GetProperty("title").GetString());

        // Changes that follow each other at once are one request.
        simulation.Officer().CallFromPage("act", Action("respond", ""));
        simulation.Run(5);
        asked = simulation.Requests.Count;
        Save(dana, 1, ("title", "Armed robbery"), ("priority", 2));
        Save(dana, 1, ("description", "Two men"), ("code", "10-32"));
        simulation.Run(10);
        board = Assert.Single(simulation.Cad.Board.Calls);
        Assert.Equal(("Armed robbery", "10-32", 2, "Two men"), (board.Title, board.Code, board.Priority, board.Description));
        Assert.Equal([12], board.Idents);
        Assert.Equal(1, Changes(simulation, asked));
        Assert.Equal("Armed robbery", Changed(simulation.Officer(), "title"));

        Save(dana, 1, ("postal", "101"));
        simulation.Run(10);
        board = Assert.Single(simulation.Cad.Board.Calls);
        Assert.Equal(("101", "", "-848"), (board.Postal, board.Address, board.MetaData["x"].Split('.')[0]));
        Assert.Equal("101", Changed(simulation.Officer(), "postal"));

        dana.CallFromPage("act", Action("detach", "@" + simulation.Officer().Id));
        simulation.Run(10);
        Assert.Empty(Assert.Single(simulation.Cad.Board.Calls).Idents);
        Assert.Contains("Dispatch took you off call 1.", simulation.Officer().ChatTexts());

        // Reads of the CAD in between have undone nothing.
        simulation.Run(60);
        Assert.Equal("Armed robbery", Assert.Single(simulation.Cad.Board.Calls).Title);
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void WhoeverMayNotChangesNothingWhateverTheyPost()
    {
        using var simulation = Start(out var dana);
        Save(dana, 0, ("title", "Robbery"));
        simulation.Run(3);
        var (asked, adams) = (simulation.Requests.Count, simulation.Officer());
        object?[] forms = [Fields(("title", new string('x', 10_000))), Fields(("priority", 1)), "title", 7, null, new object[] { 1, 2 }, Fields(("title", Fields(("title", "x"))))];
        for (var request = 0; request < 100; request++)
        {
            adams.CallFromPage("save", new Dictionary<string, object?> { ["call"] = request % 3, ["fields"] = forms[request % forms.Length] });
            adams.TriggerServer(EventNames.Save, request % 3, forms[request % forms.Length]);
            adams.TriggerServer(EventNames.Save, forms[request % forms.Length], request);
            adams.TriggerServer(EventNames.Act, "detach", 1, "@" + adams.Id);
        }

        simulation.Run(5);
        Assert.Equal("Robbery", Assert.Single(simulation.Cad.Board.Calls).Title);
        Assert.Equal(0, Changes(simulation, asked));
        simulation.Game.Server.TypeConsole("sdispatch status");
        simulation.Run(1);
        Assert.Contains("SD-ACTION-025", string.Concat(simulation.Console), StringComparison.Ordinal);
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void ADispatchersOwnJunkIsRefusedWithASentence()
    {
        using var simulation = Start(out var dana);
        Save(dana, 0, ("title", new string('x', 10_000)));
        Save(dana, 99, ("title", "Nowhere"));
        simulation.Run(3);
        dana.TriggerServer(EventNames.Save, 1, Fields(("priority", "high"), ("title", true)));
        simulation.Run(3);

        Assert.Equal(100, Assert.Single(simulation.Cad.Board.Calls).Title.Length);
        Assert.Contains("There is no open call 99 that you can see.", Texts(dana));
        Assert.Contains("Not saved: title is not valid.", Texts(dana));
        var asked = simulation.Requests.Count;
        for (var request = 0; request < 100; request++) Save(dana, 1, ("title", "Title " + request));
        simulation.Run(10);
        Assert.Contains("Slow down. Try again in a moment.", Texts(dana));
        Assert.InRange(Changes(simulation, asked), 1, 4);
        simulation.AssertNothingBroke();
    }

    private Simulation Start(out SimulatedPlayer dana)
    {
        var simulation = new Simulation(prepare: cad => cad.Board.SetUnit(StoryUnits.Adams), folder: _resource.Folder);
        dana = simulation.Game.Server.Join("Dana", simulation.Jane().Position, 0, ["license:dana"]);
        dana.Allow(OfficerPermissions.DispatcherAce);
        dana.Allow(SandboxGame.DutyAce);
        simulation.Game.OpenPage(dana);
        simulation.Run(70);
        return simulation;
    }

    private static Dictionary<string, object?> Fields(params (string Name, object? Value)[] fields) => fields.ToDictionary(static field => field.Name, static field => field.Value);

    private static Dictionary<string, object?> Action(string action, string text) => new() { ["action"] = action, ["call"] = 1, ["text"] = text };

    private static void Save(SimulatedPlayer player, int call, params (string Name, object? Value)[] fields) =>
        player.CallFromPage("save", new Dictionary<string, object?> { ["call"] = call, ["fields"] = Fields(fields) });

    private static IEnumerable<JsonElement> Pages(SimulatedPlayer player, string type) =>
        player.PageMessages.Select(static message => JsonDocument.Parse(message).RootElement).Where(message => message.GetProperty("type").GetString() == type);

    private static int Saved(SimulatedPlayer player) => Pages(player, "saved").Last().GetProperty("call").GetInt32();

    private static List<string?> Texts(SimulatedPlayer player) => [.. Pages(player, "said").Select(static message => message.GetProperty("text").GetString())];

    private static JsonElement Card(SimulatedPlayer player, bool isNew) =>
        Pages(player, "call").Last(message => message.TryGetProperty("isNew", out var value) && value.GetBoolean() == isNew).GetProperty("card");

    private static string? Changed(SimulatedPlayer player, string field) =>
        Pages(player, "change").Last(message => message.TryGetProperty(field, out _)).GetProperty(field).GetString();

    private static int Changes(Simulation simulation, int since) => simulation.Requests.Skip(since).Count(static request =>
        request.Method != "GET" && !request.IsReadOfCalls && (request.Path.Contains("dispatch", StringComparison.Ordinal) || request.Path.Contains("calls", StringComparison.Ordinal)) && !request.Path.Contains("attach", StringComparison.Ordinal));
}
