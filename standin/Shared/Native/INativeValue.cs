namespace CitizenFX.Core.Native;

/// <summary>A value that can be passed to a native as a number.</summary>
public abstract class INativeValue
{
    /// <summary>The number.</summary>
    public abstract ulong NativeValue { get; set; }
}
