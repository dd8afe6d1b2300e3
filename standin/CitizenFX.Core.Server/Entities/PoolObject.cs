using CitizenFX.Core.Native;

namespace CitizenFX.Core;

/// <summary>A game object with a handle.</summary>
public abstract class PoolObject : INativeValue
{
    /// <summary>Creates an object with this handle.</summary>
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
