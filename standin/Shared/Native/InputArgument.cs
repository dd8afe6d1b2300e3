namespace CitizenFX.Core.Native;

/// <summary>One argument of a native call, created only by an implicit conversion.</summary>
public class InputArgument
{
    /// <summary>The value as it was passed.</summary>
    protected object? m_value;

    internal InputArgument(object? value) => m_value = value;

    internal object? Value => m_value;

    /// <inheritdoc/>
    public override string ToString() => m_value?.ToString() ?? "";

    /// <summary>A boolean. Natives get 0 or 1.</summary>
    public static implicit operator InputArgument(bool value) => new(value);

    /// <summary>A number.</summary>
    public static implicit operator InputArgument(sbyte value) => new((int)value);

    /// <summary>A number.</summary>
    public static implicit operator InputArgument(byte value) => new((int)value);

    /// <summary>A number.</summary>
    public static implicit operator InputArgument(short value) => new((int)value);

    /// <summary>A number.</summary>
    public static implicit operator InputArgument(ushort value) => new((int)value);

    /// <summary>A number.</summary>
    public static implicit operator InputArgument(int value) => new(value);

    /// <summary>A number.</summary>
    public static implicit operator InputArgument(uint value) => new(value);

    /// <summary>A number.</summary>
    public static implicit operator InputArgument(long value) => new(value);

    /// <summary>A number.</summary>
    public static implicit operator InputArgument(ulong value) => new(value);

    /// <summary>A number.</summary>
    public static implicit operator InputArgument(float value) => new(value);

    /// <summary>A number. Natives only take single precision.</summary>
    public static implicit operator InputArgument(double value) => new((float)value);

    /// <summary>An enum, as its number.</summary>
    public static implicit operator InputArgument(Enum value) => new(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A string. Null is rejected when the native is called.</summary>
    public static implicit operator InputArgument(string value) => new(value);

    /// <summary>A vector, as three numbers.</summary>
    public static implicit operator InputArgument(Vector3 value) => new(value);

    /// <summary>A function, passed as a reference.</summary>
    public static implicit operator InputArgument(Delegate value) => new(value);

    /// <summary>An object that has a native value.</summary>
    public static implicit operator InputArgument(INativeValue value) => new(value.NativeValue);

    /// <summary>An address.</summary>
    public static implicit operator InputArgument(IntPtr value) => new(value);

    /// <summary>An address.</summary>
    public static unsafe implicit operator InputArgument(void* value) => new(new IntPtr(value));
}
