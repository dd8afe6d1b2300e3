using CitizenFX.Core;
using SonoranDispatch.Tests.StandIn;
using StandIn;

namespace SonoranDispatch.Tests.Assumptions;

/// <summary>Assumptions about players and entities. Source: PlayerScriptFunctions.cpp, ServerGameState_Scripting.cpp, ClientRegistry.cpp.</summary>
public sealed class WorldRules
{
    [Fact]
    public void WithOneSyncThePlayersPlaceIsKnown()
    {
        using var scene = new GameServerHarness(_ => { });
        scene.Server.Join("Ada", new VectorValue(425.1f, -979.5f, 30.7f), 90);
        var (position, heading) = Ask(scene, () => (Character("1").Position, Character("1").Heading));
        Assert.Equal(new Vector3(425.1f, -979.5f, 30.7f), position);
        Assert.Equal(90, heading);
    }

    [Fact]
    public void WithoutOneSyncThereIsNoPed()
    {
        using var scene = new GameServerHarness(_ => { }, options => options with { OneSync = false });
        scene.Server.Join("Ada");
        Assert.Equal(0, Ask(scene, () => ProbeScript.Call<int>("GET_PLAYER_PED", "1")));
    }

    /// <summary>ServerGameState.cpp:7856-7898: a convar says whether OneSync is on.</summary>
    [Theory]
    [InlineData(true, "on")]
    [InlineData(false, "off")]
    public void AConvarSaysWhetherOneSyncIsOn(bool isOn, string value)
    {
        using var scene = new GameServerHarness(_ => { }, options => options with { OneSync = isOn });
        Assert.Equal(value, Ask(scene, () => ProbeScript.Call<string>("GET_CONVAR", "onesync", "none")));
    }

    /// <summary>ServerGameState_Scripting.cpp:45-65: an entity that no longer exists throws, and entity 0 has the position zero.</summary>
    [Fact]
    public void AnEntityThatIsGoneThrowsAndNoneReadsAsZero()
    {
        using var scene = new GameServerHarness(_ => { });
        Assert.Equal(default, Ask(scene, () => ProbeScript.Call<Vector3>("GET_ENTITY_COORDS", 0)));
        var error = Ask(scene, () => Record.Exception(() => ProbeScript.Call<Vector3>("GET_ENTITY_COORDS", 77)));
        Assert.StartsWith("Tried to access invalid entity", Assert.IsType<InvalidOperationException>(error).Message);
    }

    /// <summary>PlayerScriptFunctions.cpp:64-78: identifiers are matched by prefix, and the whole identifier is returned.</summary>
    [Fact]
    public void AnIdentifierIsFoundByPrefixAndComesWhole()
    {
        using var scene = new GameServerHarness(_ => { });
        scene.Server.Join("Ada", identifiers: ["license2:bb", "license:aa"]);
        Assert.Equal("license2:bb", Ask(scene, () => ProbeScript.Call<string>("GET_PLAYER_IDENTIFIER_BY_TYPE", "1", "license")));
        Assert.Equal("license:aa", Ask(scene, () => ProbeScript.Call<string>("GET_PLAYER_IDENTIFIER_BY_TYPE", "1", "license:")));
    }

    /// <summary>CheckArgument: a native refuses a null string.</summary>
    [Fact]
    public void ANullTextIsRefused()
    {
        using var scene = new GameServerHarness(_ => { });
        var error = Ask(scene, () => Record.Exception(() => ProbeScript.Call<string>("GET_PLAYER_NAME", (string)null!)));
        Assert.Equal("Argument at index 0 was null.", Assert.IsType<InvalidOperationException>(error).Message);
    }

    [Fact]
    public void AnUnknownPlayerHasNoName()
    {
        using var scene = new GameServerHarness(_ => { });
        Assert.Null(Ask(scene, () => ProbeScript.Call<string>("GET_PLAYER_NAME", "99")));
    }

    /// <summary>GameServer.cpp:1145-1151: the server itself triggers playerDropped, while the player can still be queried.</summary>
    [Fact]
    public void APlayerWhoLeavesCanStillBeAskedAbout()
    {
        var seen = new List<string>();
        using var scene = new GameServerHarness(script => script.On("playerDropped", new Action<Player, string>(([FromSource] player, reason) => seen.Add(player.Handle + "/" + player.Name + "/" + reason))));
        scene.Server.Leave(scene.Server.Join("Ada"), "Quit");
        Assert.Equal(["1/Ada/Quit"], seen);
    }

    /// <summary>ScriptHost.cpp:345: calling an unknown native is a warning, not an error.</summary>
    [Fact]
    public void AnUnknownNativeIsOnlyAWarning()
    {
        using var scene = new GameServerHarness(_ => { });
        Assert.Equal(0, Ask(scene, () => ProbeScript.Call<int>("NO_SUCH_NATIVE")));
        Assert.Contains("is not known here", scene.ConsoleText, StringComparison.Ordinal);
        Assert.Equal(1, scene.Server.Counters.UnknownNatives);
    }

    private static Ped Character(string handle) => Ped.FromPlayerHandle(handle);

    private static T Ask<T>(GameServerHarness scene, Func<T> question)
    {
        T answer = default!;
        scene.Server.StartScript("ask", () => new ProbeScript(_ => answer = question()));
        scene.Server.StopResource("ask");
        return answer;
    }
}
