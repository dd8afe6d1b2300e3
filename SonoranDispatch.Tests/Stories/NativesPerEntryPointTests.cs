using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;
using StandIn.Host.Measures;

namespace SonoranDispatch.Tests.Stories;

/// <summary>
/// The number of natives that each entry point calls, by name, with two officers on duty. A native costs about 50 microseconds on the real
/// server, so the clock is read once and nothing is queried twice.
/// </summary>
public sealed class NativesPerEntryPointTests : IDisposable
{
    // For the caller: the name (does the player exist, and what is shown), the licence (to recognize the player later), and the position.
    private const string Caller = "GET_PLAYER_NAME 1, GET_PLAYER_IDENTIFIER_BY_TYPE 1, " + Where;
    private const string Where = "GET_PLAYER_PED 1, DOES_ENTITY_EXIST 1, GET_ENTITY_COORDS 1, GET_ENTITY_HEADING 1, ";

    // The last number used, then the call's own record.
    private const string Recorded = "SET_RESOURCE_KVP_NO_SYNC 2, ";

    // What was written is read back, because the database does not report that the disk is full.
    private const string Durable = "FLUSH_RESOURCE_KVP 1, GET_RESOURCE_KVP_STRING 1, ";

    private const string Clock = "GET_GAME_TIMER 1";

    private readonly Simulation _simulation = new();

    public NativesPerEntryPointTests()
    {
        // By then it is time to look again which other dispatch resources run.
        _simulation.Run(7);
        _simulation.Game.Server.ClearResmon();
    }

    public void Dispose() => _simulation.Dispose();

    /// <summary>A card for each of two officers, the question for the street, and one event to other resources.</summary>
    [Theory]
    [InlineData("Jane Doe", "911")]
    [InlineData("Jane Doe", "911a")]
    [InlineData("Jane Doe", "311")]
    [InlineData("Officer Adams", "backup")]
    [InlineData("Officer Adams", "panic")]
    public void ACallThatIsTyped(string who, string command)
    {
        Type(who, "/" + command + " Two men with guns");

        Assert.Equal(Sorted(Caller + Recorded + "TRIGGER_CLIENT_EVENT_INTERNAL 3, TRIGGER_EVENT_INTERNAL 1, " + Clock), Natives("Command", command));
    }

    /// <summary>
    /// Fourteen, plus one for each officer told and one for the event to other resources, including the tick that makes the call durable and
    /// tells the caller.
    /// </summary>
    [Fact]
    public void ACallIsAcceptedWithFourteenNativesAndTwoLooksAtTheClock()
    {
        Type("Jane Doe", "/911 Two men with guns");

        Assert.Equal(Sorted(Durable + "TRIGGER_CLIENT_EVENT_INTERNAL 1, " + Clock), Natives("Tick"));
        var rows = _simulation.Game.Server.Resmon().Where(row => row.Resource == SandboxGame.Resource && row.Side == "server").ToList();
        Assert.Equal(14 + 2 + 1, rows.Sum(row => row.Natives));
        Assert.Equal(2, rows.Sum(row => row.NativesByName.GetValueOrDefault("GET_GAME_TIMER")));
        Assert.Equal("Call 1 received.", Assert.Single(_simulation.Jane().ChatTexts()));
    }

    /// <summary>The request of a panic call leaves in the same tick. First the call's record and the rate limit state for the next run are written.</summary>
    [Fact]
    public void APanicsTickSendsIt()
    {
        Type("Officer Adams", "/panic");

        Assert.Equal(Sorted(Durable + Recorded + "PERFORM_HTTP_REQUEST_INTERNAL_EX 1, TRIGGER_CLIENT_EVENT_INTERNAL 2, " + Clock), Natives("Tick"));
    }

    /// <summary>A traffic stop looks for the vehicle ahead, and tells other resources about the call and its unit.</summary>
    [Fact]
    public void ATrafficStop()
    {
        Type("Officer Adams", "/ts");

        Assert.Equal(
            Sorted(Caller + Recorded + "GET_VEHICLE_PED_IS_IN 1, GET_PLAYER_ROUTING_BUCKET 1, GET_ALL_VEHICLES 1, TRIGGER_CLIENT_EVENT_INTERNAL 3, TRIGGER_EVENT_INTERNAL 2, " + Clock),
            Natives("Command", "ts"));
    }

    /// <summary>Both relevant ACEs are checked, and the chat suggestions for officers' commands change. The player's position does not matter.</summary>
    [Fact]
    public void GoingOffDuty()
    {
        Type("Officer Adams", "/duty");

        Assert.Equal(Sorted("GET_PLAYER_NAME 1, IS_PLAYER_ACE_ALLOWED 2, TRIGGER_CLIENT_EVENT_INTERNAL 3, " + Clock), Natives("Command", "duty"));
    }

    [Fact]
    public void TheList()
    {
        Type("Officer Adams", "/dispatch list");

        Assert.Equal("TRIGGER_CLIENT_EVENT_INTERNAL 1", Natives("Command", "dispatch"));
    }

    /// <summary>No player is queried, because a server script provides everything.</summary>
    [Fact]
    public void AnExport()
    {
        var place = new Dictionary<string, object> { ["x"] = 1f, ["y"] = 2f, ["z"] = 3f };
        _simulation.Game.Server.CallExport(SandboxGame.Resource, "createCall", new Dictionary<string, object> { ["title"] = "Robbery", ["coords"] = place });

        Assert.Equal(Sorted(Recorded + "TRIGGER_CLIENT_EVENT_INTERNAL 2, TRIGGER_EVENT_INTERNAL 1, GET_INVOKING_RESOURCE 1, " + Clock), Natives("Reference"));
    }

    /// <summary>Whether the target resource is running, whether the player exists, and the player's position.</summary>
    [Fact]
    public void AnAlertOfAPlayersGame()
    {
        _simulation.Jane().TriggerServer("ps-dispatch:server:notify", new Dictionary<string, object> { ["message"] = "Shots fired", ["code"] = "10-71" });
        _simulation.Tick();

        Assert.Equal(
            Sorted("GET_RESOURCE_STATE 1, GET_PLAYER_NAME 1, " + Where + Recorded + "TRIGGER_CLIENT_EVENT_INTERNAL 3, TRIGGER_EVENT_INTERNAL 1, " + Clock),
            Natives("Event", "ps-dispatch:server:notify"));
    }

    /// <summary>While an answer is pending, a tick reads the clock and nothing else.</summary>
    [Fact]
    public void ATickThatWaits()
    {
        Type("Officer Adams", "/backup");
        _simulation.Tick();
        _simulation.Game.Server.ClearResmon();
        _simulation.Tick();

        Assert.Equal(Clock, Natives("Tick"));
    }

    private static string Sorted(string natives) => string.Join(", ", natives.Split(", ").Order(StringComparer.Ordinal));

    private void Type(string who, string line)
    {
        _simulation.Player(who).Type(line);
        _simulation.Tick();
    }

    private string Natives(string kind, string name = "")
    {
        var row = Assert.Single(_simulation.Game.Server.Resmon(), row =>
            row.Resource == SandboxGame.Resource && row.Side == "server" && row.Kind.ToString() == kind && (name.Length == 0 || row.Name == name));
        return string.Join(", ", row.NativesByName.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key + " " + pair.Value));
    }
}
