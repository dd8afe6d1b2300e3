using CitizenFX.Core.Native;

namespace CitizenFX.Core;

/// <summary>A thing with a handle.</summary>
public abstract class PoolObject : INativeValue
{
    /// <summary>A thing with this handle.</summary>
    protected PoolObject(int handle) => Handle = handle;

    /// <summary>The handle.</summary>
    public int Handle { get; protected set; }

    /// <inheritdoc/>
    public override ulong NativeValue
    {
        get => unchecked((ulong)Handle);
        set => Handle = unchecked((int)value);
    }
}
