namespace CitizenFX.Core.Native;

/// <summary>Something that can be handed to a native as a number.</summary>
public abstract class INativeValue
{
    /// <summary>The number.</summary>
    public abstract ulong NativeValue { get; set; }
}
