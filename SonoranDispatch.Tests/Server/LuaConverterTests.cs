using System.Dynamic;
using CitizenFX.Core;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;
using SonoranDispatch.Server;

namespace SonoranDispatch.Tests.Server;

public sealed class LuaConverterTests
{
    [Fact]
    public void VectorsAtAnyDepthAreSpots()
    {
        IDictionary<string, object?> data = new ExpandoObject();
        data["coords"] = new Vector3(1, 2, 3);
        data["seen"] = new List<object> { new Vector4(4, 5, 6, 90), new Vector2(7, 8) };

        var table = LuaTableReader.Of(LuaConverter.Of(data));
        Assert.Equal(new Place(1, 2, 3), table.Place("coords"));
        var seen = Assert.IsType<List<object?>>(table.Raw("seen"));
        Assert.Equal([new Place(4, 5, 6), new Place(7, 8, 0)], seen.Select(LuaPlaceReader.Of));
    }

    [Fact]
    public void FunctionsBecomeNothing() =>
        Assert.Equal([null, "text"], Assert.IsType<List<object?>>(LuaConverter.Of(new List<object> { new CallbackDelegate(_ => true), "text" })));

    [Fact]
    public void AnArrayOfAnyRankAndATableWithAnyKeysAreRead()
    {
        Assert.Equal([1, 2, 3, 4], Assert.IsType<List<object?>>(LuaConverter.Of(new[,] { { 1, 2 }, { 3, 4 } })));
        Assert.Equal("police", LuaTableReader.Of(LuaConverter.Of(new Dictionary<int, object> { [7] = "police" })).Text("7"));
        Assert.Equal("police", LuaTableReader.Of(LuaConverter.Of(new Dictionary<object, object> { [true] = new Dictionary<double, string> { [1.5] = "police" } })).Table("True").Text("1.5"));
    }

    [Fact]
    public void ACycleEnds()
    {
        IDictionary<string, object?> self = new ExpandoObject();
        self["self"] = self;
        self["list"] = new List<object> { self };

        var depth = 0;
        for (var table = LuaTableReader.Of(LuaConverter.Of(self)); table.IsTable; table = table.Table("self")) depth++;
        Assert.Equal(LuaConverter.Deepest, depth);
    }

    [Fact]
    public void OfAHugeTableABoundedPartIsTaken() =>
        Assert.Equal(LuaConverter.Most - 1, Assert.IsType<List<object?>>(LuaConverter.Of(Enumerable.Repeat<object>(1, 1_000_000).ToList())).Count);
}
