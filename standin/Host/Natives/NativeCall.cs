using System.Globalization;
using StandIn.Host.Resources;

namespace StandIn.Host.Natives;

/// <summary>One call of a native: the calling resource and the arguments. Missing arguments read as 0, "" or null.</summary>
internal readonly struct NativeCall(ResourceRuntime resource, object?[] arguments)
{
    internal ResourceRuntime Resource => resource;

    internal int Count => arguments.Length;

    internal object? this[int index] => index < arguments.Length ? arguments[index] : null;

    internal string Text(int index) => this[index] as string ?? "";

    internal int Int(int index) => Number(Inner(this[index]));

    internal float Float(int index) => this[index] is IConvertible number and not string ? Convert.ToSingle(number, CultureInfo.InvariantCulture) : 0;

    internal bool Flag(int index) => this[index] is bool flag ? flag : Int(index) != 0;

    internal byte[] Packed(int index) => this[index] as byte[] ?? [];

    internal void Out(int index, object value)
    {
        if (this[index] is NativeOutput place) place.Value = value;
    }

    internal VectorValue Point(int index) => this[index] is VectorValue point ? point : new VectorValue(Float(index), Float(index + 1), Float(index + 2));

    private static object? Inner(object? value) => value is NativeOutput place ? place.Value : value;

    private static int Number(object? value) => value switch
    {
        null or string or VectorValue => 0,
        uint number => unchecked((int)number),
        long number => unchecked((int)number),
        ulong number => unchecked((int)number),
        _ => Convert.ToInt32(value, CultureInfo.InvariantCulture),
    };
}
