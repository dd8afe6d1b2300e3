using System.Dynamic;
using CitizenFX.Core;
using SonoranDispatch.Tests.StandIn;
using StandIn;
using StandIn.Host.Events;
using StandIn.Wire;

namespace SonoranDispatch.Tests.Assumptions;

/// <summary>Assumptions about MessagePack on the wire. Source: citizenfx clrcore/MsgPackDeserializer.cs:86-200 and MsgPackSerializer.cs:66-181.</summary>
public sealed class WireRules
{
    /// <summary>Numbers arrive in the type they had on the wire. Lua and the server pack positive numbers as unsigned.</summary>
    [Theory]
    [InlineData(7, typeof(int))]
    [InlineData(200, typeof(byte))]
    [InlineData(60000, typeof(ushort))]
    [InlineData(70000, typeof(uint))]
    [InlineData(5000000000L, typeof(ulong))]
    [InlineData(-5, typeof(int))]
    [InlineData(-100, typeof(sbyte))]
    [InlineData(-1000, typeof(short))]
    [InlineData(-70000, typeof(int))]
    [InlineData(-5000000000L, typeof(long))]
    [InlineData(1.5f, typeof(float))]
    [InlineData(1.5d, typeof(double))]
    [InlineData("text", typeof(string))]
    [InlineData(true, typeof(bool))]
    public void ValuesArriveAsTheTypeTheWireHas(object sent, Type expected) => Assert.Equal(expected, Receive(sent)?.GetType());

    /// <summary>C# packs signed numbers as signed, so 200 needs 16 bits.</summary>
    [Fact]
    public void ANumberFromCSharpKeepsItsSign() => Assert.Equal([0xD1, 0x00, 0xC8], WireWriter.Pack(200, null, signed: true));

    [Fact]
    public void TablesArriveAsExpandoObjectsAndLists()
    {
        var got = Assert.IsType<ExpandoObject>(Receive(new Dictionary<string, object?> { ["list"] = new[] { 1, 2 }, ["none"] = null })) as IDictionary<string, object?>;
        Assert.Equal([1, 2], Assert.IsType<List<object>>(got["list"]!));
        Assert.Null(got["none"]);
    }

    [Fact]
    public void AVectorArrivesAsAVector() => Assert.Equal(new Vector3(1, 2, 3), Receive(new VectorValue(1, 2, 3)));

    /// <summary>MsgPackSerializer.cs: only public properties are packed.</summary>
    [Fact]
    public void AnObjectIsPackedByItsPropertiesAndItsFieldsAreLost()
    {
        var map = Assert.IsType<ExpandoObject>(WireReader.Unpack(WireWriter.Pack(new WithField { Kept = "yes", Lost = "no" }))) as IDictionary<string, object?>;
        Assert.Equal(["Kept"], map.Keys);
    }

    /// <summary>MsgPackDeserializer.cs: calling a function from a client returns a task; calling a local function returns its value.</summary>
    [Fact]
    public void AFunctionIsLocalOrOfTheNetworkByItsSource()
    {
        var got = new List<object?>();
        using var scene = new GameServerHarness(script => script.On("probe:a", new Action<object>(given => got.Add(given is CallbackDelegate local ? local() : given))));
        var answer = new global::StandIn.Host.Events.HostFunction(_ => 5);
        scene.Server.TriggerEvent("probe:a", answer);
        scene.Server.TriggerEventFrom("net:1", "probe:a", answer);
        Assert.Equal(5, got[0]);
        Assert.IsType<NetworkCallbackDelegate>(got[1]);
    }

    /// <summary>An unknown extension type makes the whole event fail but does not remove a handler.</summary>
    [Fact]
    public void BytesThatAreNoMessageDoNotReachTheHandler() => Assert.Throws<InvalidOperationException>(() => WireReader.Unpack([0xC1]));

    private static object? Receive(object? sent)
    {
        object? got = null;
        using var scene = new GameServerHarness(script => script.On("probe:a", new Action<object>(value => got = value)));
        scene.Server.TriggerEvent("probe:a", sent);
        return got;
    }

    private sealed class WithField
    {
        public string Lost = "";

        public string Kept { get; init; } = "";
    }
}
