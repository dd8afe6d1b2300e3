namespace StandIn;

/// <summary>A place a native writes to.</summary>
public sealed class NativeOutput
{
    /// <summary>What was written: a number, a boolean, a <see cref="VectorValue"/> or a string.</summary>
    public object? Value { get; set; }
}
