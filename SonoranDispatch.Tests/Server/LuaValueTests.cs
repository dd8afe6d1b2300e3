using System.Dynamic;
using SonoranDispatch.Server;

namespace SonoranDispatch.Tests.Server;

public sealed class LuaValueTests
{
    public static TheoryData<object?, int?> Numbers => new()
    {
        { (byte)7, 7 }, { (sbyte)-7, -7 }, { (ushort)7, 7 }, { 7u, 7 }, { 7L, 7 }, { 7f, 7 }, { 7d, 7 },
        { 7.5, null }, { double.NaN, null }, { float.PositiveInfinity, null }, { long.MaxValue, null }, { ulong.MaxValue, null },
        { "7", null }, { null, null }, { true, null }, { 'c', null }, { new ExpandoObject(), null }, { new List<object>(), null },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void AWholeNumberComesAsAnyNumericTypeAndNothingElseIsOne(object? value, int? expected)
    {
        var isNumber = LuaValue.TryInt(value, out var number);

        Assert.Equal(expected.HasValue, isNumber);
        Assert.Equal(expected ?? 0, number);
    }

    [Theory]
    [InlineData("net:12", 12)]
    [InlineData("internal-net:12", 12)]
    [InlineData("12", 12)]
    [InlineData("", 0)]
    [InlineData(null, 0)]
    [InlineData("net:", 0)]
    [InlineData("net:-1", 0)]
    [InlineData("net:99999999999", 0)]
    public void ThePlayerIsReadFromTheSource(string? source, int expected) => Assert.Equal(expected, LuaValue.Player(source));
}
