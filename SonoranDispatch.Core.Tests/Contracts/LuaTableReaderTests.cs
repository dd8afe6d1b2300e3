using System.Collections;
using System.Dynamic;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Contracts;

public sealed class LuaTableReaderTests
{
    public static TheoryData<object> Spots =>
    [
        new double[] { 425.5, -979.25, 30 },
        new List<object> { 425.5f, -979.25, (byte)30 },
        new object[] { "425.5", "-979.25", 30L },
        new List<object> { 425.5, -979.25, 30, 90.0 },
        Of(("x", 425.5), ("y", -979.25), ("z", 30)),
        Of(("X", 425.5), ("Y", -979.25), ("Z", 30)),
        new Dictionary<string, double> { ["x"] = 425.5, ["y"] = -979.25, ["z"] = 30 },
        "425.5,-979.25,30",
        " 425.5 , -979.25 , 30 ",
        "{425.5, -979.25, 30}",
        "{ x = 425.5, y = -979.25, z = 30.0 }",
        "{\"x\":425.5,\"y\":-979.25,\"z\":30}",
        "{\"z\":30,\"x\":425.5,\"heading\":90.5,\"y\":-979.25}",
        "{ y = -979.25, z = 30.0, x = 425.5, }",
        "vector3(425.5, -979.25, 30)",
        "vec3(425.5,-979.25,30)",
        "Vector4(425.5, -979.25, 30, 90)",
        "[425.5, -979.25, 30]",
        "425.5 -979.25 30",
        new List<object> { new double[] { 425.5, -979.25, 30 } },
        new List<object> { Of(("x", 425.5), ("y", -979.25), ("z", 30)), "second" },
        new double[,] { { 425.5, -979.25, 30 } },
        new Dictionary<int, double> { [1] = 425.5, [2] = -979.25, [3] = 30 },
        new Dictionary<int, object> { [1] = new List<object> { 425.5, -979.25, 30 } },
    ];

    public static TheoryData<object?> NoSpots =>
    [
        null, true, 12, "", "here", "1", "1,2,x", new string('1', 200), "Route 68", "24/7", "vector3()", "vector3(1)", "x = 1, y = north", "{ z = 1, y = 2 }", "{ y = 2, x = north }", "5,5 km", new List<object>(), new List<object> { 1 }, new List<object> { 1, null! },
        Of(("x", 1)), Of(("x", 1), ("y", "north")), Of(("x", 1), ("y", 2), ("z", "up")), new List<object> { 1, 2, "up" },
        Of(("x", double.NaN), ("y", 2)), Of(("x", double.PositiveInfinity), ("y", 2)), new List<object> { 20_000.5, 0, 0 }, new List<object> { 0, -20_000.5, 0 },
        new List<object> { 0, 0, -2_000.5 }, new List<object> { 0, 0, 10_000.5 },
    ];

    [Theory]
    [MemberData(nameof(Spots))]
    public void ASpotComesInManyShapes(object spot)
    {
        using var german = new UnderCulture("de-DE");
        Assert.Equal(new Place(425.5, -979.25, 30), LuaTableReader.Of(Of(("coords", spot))).Place("place", "coords"));
    }

    [Theory]
    [MemberData(nameof(NoSpots))]
    public void WhatIsNoSpotInTheWorldIsNone(object? spot) => Assert.Null(LuaTableReader.Of(Of(("coords", spot))).Place("coords"));

    [Fact]
    public void ASpotWithoutAHeightIsOnTheGround()
    {
        Assert.Equal(new Place(1, 2, 0), LuaTableReader.Of(Of(("coords", "1,2"))).Place("coords"));
        Assert.Equal(new Place(1, 2, 0), LuaTableReader.Of(Of(("x", 1), ("y", 2))).Place());
        Assert.Equal(new Place(1, 2, 3), LuaTableReader.Of(Of(("x", 1), ("y", 2), ("z", null), ("Z", 3))).Place());
    }

    [Fact]
    public void TheFirstNameThatSaysAnythingCounts()
    {
        var table = LuaTableReader.Of(Of(("message", "  "), ("text", 12), ("description", "help")));

        Assert.Equal("12", table.Text("absent", "message", "text", "description"));
        Assert.Equal("help", table.Text("message", "description"));
        Assert.Equal("", table.Text("absent"));
    }

    [Fact]
    public void ATextIsCleanedAndCutAndAHugeOneIsNotReadToItsEnd()
    {
        var table = LuaTableReader.Of(Of(("text", "^1Two\nmen~r~ "), ("huge", new string('x', 10_000_000)), ("colours", string.Concat(Enumerable.Repeat("^1", 5_000_000)) + "x")));

        Assert.Equal("Two men", table.Text("text"));
        Assert.Equal(LuaTableReader.LongestText, table.Text("huge").Length);
        Assert.Equal(10, table.Text(10, "huge").Length);
        Assert.Equal("", table.Text("colours"));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(1, true)]
    [InlineData(0.0, false)]
    [InlineData("true", true)]
    [InlineData("FALSE", false)]
    [InlineData("1", true)]
    [InlineData("yes", null)]
    [InlineData(2, null)]
    public void YesAndNoComeInManyTypes(object value, bool? expected) => Assert.Equal(expected, LuaTableReader.Of(Of(("flag", value))).Flag("flag"));

    [Theory]
    [InlineData((byte)7, 7)]
    [InlineData(7.0, 7)]
    [InlineData("7", 7)]
    [InlineData(7.5, null)]
    [InlineData("1,5", null)]
    [InlineData(3e9, null)]
    [InlineData("0x7", null)]
    [InlineData(double.NaN, null)]
    [InlineData(true, null)]
    public void AWholeNumberComesAsAnyNumericTypeOrItsText(object value, int? expected)
    {
        using var turkish = new UnderCulture("tr-TR");
        Assert.Equal(expected, LuaTableReader.Of(Of(("priority", value))).Whole("priority"));
    }

    [Fact]
    public void AListIsAListASetOrOneText()
    {
        var table = LuaTableReader.Of(Of(
            ("list", new List<object> { "police", 12, "police", null!, true }),
            ("set", Of(("police", true), ("ems", false), ("3", "fire"))),
            ("one", "police"),
            ("none", 1.5m),
            ("empty", new List<object>())));

        Assert.Equal(["police", "12"], table.List("list"));
        Assert.Equal(["police", "fire"], table.List("set"));
        Assert.Equal(["police"], table.List("absent", "empty", "one"));
        Assert.Empty(table.List("empty", "absent"));
    }

    public static TheoryData<object> PoliceAndSheriff =>
    [
        new List<object> { new List<object> { "police", "sheriff" } },
        new List<object> { new List<object> { "police" }, new List<object> { "sheriff" } },
        Of(("police", true), ("ambulance", false), ("sheriff", true)),
        Of(("police", 0), ("sheriff", 3)),
        Of(("police", new List<object> { 0, 1, 2 }), ("sheriff", Of(("grade", 1)))),
        Of(("1", "police"), ("3", "sheriff")),
        Of(("jobs", new List<object> { "police", "sheriff" })),
        new Dictionary<int, string> { [1] = "police", [2] = "sheriff" },
        new SortedList { [2] = "police", [5] = "sheriff" },
        new[,] { { "police", "sheriff" } },
        FromFive("police", "sheriff"),
    ];

    [Theory]
    [MemberData(nameof(PoliceAndSheriff))]
    public void AListIsReadInEveryShape(object given) => Assert.Equal(["police", "sheriff"], LuaTableReader.Of(Of(("jobs", given))).List("jobs"));

    [Fact]
    public void ATableThatHoldsItselfAndOneOfAMillionEntriesAreReadAtOnce()
    {
        var self = Of(("text", "here"));
        ((IDictionary<string, object?>)self)["self"] = self;
        var list = new List<object>();
        list.Add(list);
        var huge = new HugeList();
        var table = LuaTableReader.Of(Of(("self", self), ("list", list), ("huge", huge)));

        Assert.Equal("here", table.Table("self").Table("self").Table("self").Text("text"));
        Assert.Empty(table.List("list"));
        Assert.Null(table.Place("list"));
        Assert.Equal(64, table.List("huge").Count);
        Assert.InRange(huge.Asked, 64, 200);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text")]
    [InlineData(12)]
    public void WhatIsNoTableHasNoFields(object? value)
    {
        var table = LuaTableReader.Of(value);

        Assert.False(table.IsTable);
        Assert.False(table.Has("x"));
        Assert.Equal("", table.Text("x"));
        Assert.Null(table.Number("x"));
        Assert.Null(table.Place());
        Assert.Empty(table.List("x"));
        Assert.Same(LuaTableReader.Empty, table.Table("x"));
    }

    // Its first index is 5.
    private static Array FromFive(params string[] texts)
    {
        var array = Array.CreateInstance(typeof(string), [texts.Length], [5]);
        for (var index = 0; index < texts.Length; index++) array.SetValue(texts[index], index + 5);
        return array;
    }

    private static ExpandoObject Of(params (string Key, object? Value)[] fields)
    {
        var table = new ExpandoObject();
        foreach (var (key, value) in fields) ((IDictionary<string, object?>)table)[key] = value;
        return table;
    }

    /// <summary>An endless list that counts how often it is accessed.</summary>
    private sealed class HugeList : IList
    {
        public int Asked { get; private set; }

        public int Count => int.MaxValue;

        public bool IsFixedSize => true;

        public bool IsReadOnly => true;

        public bool IsSynchronized => false;

        public object SyncRoot => this;

        public object? this[int index]
        {
            get
            {
                Asked++;
                return "entry " + index;
            }

            set => throw new NotSupportedException();
        }

        public int Add(object? value) => throw new NotSupportedException();

        public void Clear() => throw new NotSupportedException();

        public bool Contains(object? value) => throw new NotSupportedException();

        public void CopyTo(Array array, int index) => throw new NotSupportedException();

        public IEnumerator GetEnumerator() => throw new NotSupportedException();

        public int IndexOf(object? value) => throw new NotSupportedException();

        public void Insert(int index, object? value) => throw new NotSupportedException();

        public void Remove(object? value) => throw new NotSupportedException();

        public void RemoveAt(int index) => throw new NotSupportedException();
    }
}
