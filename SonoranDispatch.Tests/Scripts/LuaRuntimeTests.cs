using SonoranDispatch.Sandbox.Scripts;
using SonoranDispatch.Tests.StandIn;
using StandIn;
using StandIn.Host.Events;
using StandIn.Host.Players;

namespace SonoranDispatch.Tests.Scripts;

/// <summary>The game's Lua, as far as other resources' scripts use it. The rules are those of citizenfx scheduler.lua.</summary>
public sealed class LuaRuntimeTests : IDisposable
{
    private readonly List<string> _printed = [];
    private readonly GameServerHarness _scene;
    private readonly SimulatedPlayer _player;
    private readonly LuaRuntime _server;
    private readonly LuaRuntime _client;

    public LuaRuntimeTests()
    {
        _scene = new GameServerHarness(script =>
        {
            script.Offer("twice", new Func<object, object>(number => Convert.ToInt32(number, System.Globalization.CultureInfo.InvariantCulture) * 2));
            script.On("probe:who", new Action<object>(answer => ((CitizenFX.Core.CallbackDelegate)answer)(ProbeScript.Call<string>("GET_INVOKING_RESOURCE"))));
        });
        _player = _scene.Server.Join("Jane", new VectorValue(1, 2, 3));
        _server = new LuaRuntime(_scene.Server);
        _client = new LuaRuntime(_scene.Server, _player);
        foreach (var side in new[] { _server, _client })
        {
            side.Printed += (resource, text) => _printed.Add(text);
            side.Failed += (resource, why) => _printed.Add(resource + " failed: " + why);
        }
    }

    public void Dispose()
    {
        _server.Dispose();
        _client.Dispose();
        _scene.Dispose();
    }

    [Theory]
    [InlineData("return #(vector3(3, 4, 0) - vec3(0, 0, 0))", 5.0)]
    [InlineData("return (vector3(1, 2, 3) + vector3(1, 1, 1) * 2 / 4).z", 3.5)]
    [InlineData("return (-vector2(1, 2)).y", -2.0)]
    [InlineData("return vector3(1, 2, 3) == vector3(1, 2, 3) and vector2(1, 2) ~= vector3(1, 2, 0)", true)]
    [InlineData("return vector3(vector2(1, 2), 3).xy == vector2(1, 2)", true)]
    [InlineData("return type(vector3(1, 2, 3)) .. type(vec2(1, 2)) .. type(vector4(1, 2, 3, 4)) .. type({})", "vector3vector2vector4table")]
    [InlineData("return tostring(vector2(1, -2.5))", "vector2(1.000000, -2.500000)")]
    public void Vectors(string code, object answer) => Assert.Equal(answer, _server.Run(code));

    /// <summary>Vectors, functions, and what msgpack makes of tables: an empty one is a list (scheduler.lua: empty_table_as_array).</summary>
    [Fact]
    public void WhatAScriptSendsArrivesAsTheGameSendsIt()
    {
        var heard = new List<object?>();
        _scene.Server.Listen("mine", given => heard.AddRange(given));

        _server.Run("TriggerEvent('mine', vector3(1, 2, 3), vector2(1, 2), {}, { 'a', 'b' }, { [2] = 'b' }, nil, function(x) return x + 1 end)");

        Assert.Equal(new VectorValue(1, 2, 3), heard[0]);
        Assert.Equal([1f, 2f], Assert.IsType<float[]>(heard[1]));
        Assert.Empty(Assert.IsType<List<object?>>(heard[2]));
        Assert.Equal(["a", "b"], Assert.IsType<List<object?>>(heard[3]));
        Assert.Equal("b", Assert.IsAssignableFrom<IDictionary<string, object?>>(heard[4])["2"]);
        Assert.Null(heard[5]);
        Assert.Equal(8, Assert.IsType<ScriptFunction>(heard[6]).Invoke(7));
    }

    [Fact]
    public void WhatItReceivesIsAsTheGameGivesIt()
    {
        _server.Run("AddEventHandler('mine', function(place, list, map, call) print(type(place), place.x, list[2], map.a, call(20)) end)");

        _scene.Server.TriggerEvent("mine", new VectorValue(1, 2, 3), new List<object> { 1, 2 }, new Dictionary<string, object> { ["a"] = true }, new HostFunction(given => 1 + Convert.ToInt32(given[0], System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(["vector3\t1.0\t2\ttrue\t21"], _printed);
    }

    [Fact]
    public void ThreadsGoOnWhenTheirTimeHasCome()
    {
        _server.Start("SetTimeout(100, function() print('timeout') end) CreateThread(function() Wait(200) print('thread') end) Wait(300) print('script') return 7", "a.lua", "mine");
        Assert.False(_server.IsOver);

        _scene.Ticks(2);
        Assert.Equal(["timeout"], _printed);
        _scene.Ticks(4);

        Assert.Equal(["timeout", "thread", "script"], _printed);
        Assert.Equal((true, "7", 0), (_server.IsOver, _server.Returned, _server.Threads));
    }

    [Fact]
    public void APromiseIsAwaited()
    {
        _server.Start("local p = promise.new() SetTimeout(100, function() p:resolve('kept') end) print(Citizen.Await(p)) p = promise.new() p:reject('broken') print(pcall(Citizen.Await, p))", "a.lua", "mine");
        _scene.Ticks(4);

        Assert.Equal("kept", _printed[0]);
        Assert.StartsWith("false\t", _printed[1], StringComparison.Ordinal);
        Assert.EndsWith("broken", _printed[1], StringComparison.Ordinal);
    }

    /// <summary>scheduler.lua:137-143: an event from the network reaches only handlers of a resource that registered it so.</summary>
    [Fact]
    public void AnEventOfAClientHasItsSourceAndNeedsToBeRegistered()
    {
        _server.Run("AddEventHandler('open', function(x) print('open', x, source) end) AddEventHandler('shut', function(x) print('shut', x, source) end) RegisterNetEvent('open')", "mine");

        _client.Run("TriggerServerEvent('open', 1) TriggerServerEvent('shut', 2) TriggerServerEvent('shut', 2)");
        _scene.Ticks(1);
        _server.Run("TriggerEvent('shut', 3)");

        Assert.Equal(["open\t1\t1", "event shut was not safe for net: it needs RegisterNetEvent", "shut\t3\t"], _printed);
    }

    [Fact]
    public void AnEventOfTheServerReachesTheClientsItIsMeantFor()
    {
        _client.Run("RegisterNetEvent('mine', function(x) print(x) end)");

        _server.Run("TriggerClientEvent('mine', 1, 'to one') TriggerClientEvent('mine', -1, 'to all') TriggerClientEvent('mine', 9, 'to another')");
        _scene.Ticks(1);

        Assert.Equal(["to one", "to all"], _printed);
    }

    [Fact]
    public void AnExportOfALuaResourceRunsAsThatResourceAndKnowsItsCaller()
    {
        _server.Run("exports('who', function(x) TriggerEvent('probe:who', function(found) invoker = found end) return GetCurrentResourceName(), GetInvokingResource(), invoker, x end)", "shop");

        _server.Run("print(exports.shop:who(5)) print(GetCurrentResourceName())", "caller");

        Assert.Equal(["shop\tcaller\tshop\t5", "caller"], _printed);
    }

    [Fact]
    public void WhatIsNotOfferedIsSaidToBeMissing()
    {
        _server.Run("exports('who', function() end)", "shop");

        _server.Run("print(select(2, pcall(function() exports.shop:what() end))) print(select(2, pcall(function() exports.nobody:what() end))) print(exports.probe:twice(21))", "a.lua");

        Assert.Equal("No such export what in resource shop", _printed[0].Split(": ")[^1]);
        Assert.Equal("No such export what in resource nobody", _printed[1].Split(": ")[^1]);
        Assert.Equal("42", _printed[2]);
    }

    [Theory]
    [InlineData("return GetPlayerName(1) .. GetPlayers()[1] .. tostring(GetEntityCoords(GetPlayerPed(1)).y) .. tostring(GetPlayerName(7))", "Jane12.0nil")]
    [InlineData("return GetResourceState('probe') .. GetResourceState('none')", "startedmissing")]
    [InlineData("return tostring(IsPlayerAceAllowed(1, 'a')) .. #GetPlayerIdentifiers(1)", "false1")]
    [InlineData("return json.encode({ a = { 1, 'x' } }) .. json.encode({}) .. tostring(json.decode('[1,{\"b\":2}]')[2].b) .. tostring(json.decode('{'))", """{"a":[1,"x"]}[]2nil""")]
    [InlineData("return os.date('%Y-%m-%d %H:%M') .. (os.time() - GetGameTimer() // 1000)", "2026-01-01 12:001767268800")]
    [InlineData("Player(1).state:set('job', 'police', true) Entity(5).state.a = 2 return Player(1).state.job .. Entity(5).state.a .. tostring(Player(2).state.job)", "police2nil")]
    [InlineData("return tostring(ESX) .. tostring(GetNoSuchThing(1)) .. tostring(IsDuplicityVersion()) .. tostring(io)", "nilniltruenil")]
    public void OnTheServer(string code, string answer) => Assert.Equal(answer, _server.Run(code));

    [Theory]
    [InlineData("return GetPlayerServerId(PlayerId()) .. GetPlayerName(PlayerId()) .. tostring(GetEntityCoords(PlayerPedId())) .. GetPlayerFromServerId(1)", "1Janevector3(1.000000, 2.000000, 3.000000)0")]
    [InlineData("local a, b = GetStreetNameAtCoord(1.0, 2.0, 3.0) return GetStreetNameFromHashKey(a) .. b .. GetLabelText(GetNameOfZone(1.0, 2.0, 3.0))", "Grove Street0Davis")]
    [InlineData("return tostring(IsPedMale(PlayerPedId())) .. GetVehiclePedIsIn(PlayerPedId(), false) .. tostring(GetPlayerPed(-1) == PlayerPedId())", "true0true")]
    [InlineData("return tostring(os) .. tostring(IsDuplicityVersion()) .. tostring(GetHashKey('police')) .. tostring(TriggerClientEvent)", "nilfalse2046537925nil")]
    public void OnAClient(string code, string answer) => Assert.Equal(answer, _client.Run(code));

    [Fact]
    public void ANativeThatIsNotKnownIsNamedOnce()
    {
        _client.Run("GetVehicleClass(1) GetVehicleClass(2)");

        Assert.Equal(["native GetVehicleClass is not known here; it answers nothing"], _printed);
    }

    /// <summary>A callback that another resource was given runs in a thread of its own: it may wait, and its error stays there.</summary>
    [Fact]
    public void AFunctionThatIsCalledFromOutsideMayWaitAndMayFail()
    {
        ScriptFunction? waits = null, fails = null;
        _scene.Server.Listen("mine", given => (waits, fails) = ((ScriptFunction)given[0]!, (ScriptFunction)given[1]!));
        _server.Run("TriggerEvent('mine', function() Wait(100) print('waited') end, function() error('no', 0) end)", "mine");

        Assert.Null(waits!.Invoke());
        Assert.Null(fails!.Invoke());
        _scene.Ticks(3);

        Assert.Equal(["mine failed: no", "waited"], _printed);
    }
}
