namespace StandIn;

/// <summary>An output parameter of a native.</summary>
public sealed class NativeOutput
{
    /// <summary>The value written by the native: a number, a boolean, a <see cref="VectorValue"/> or a string.</summary>
    public object? Value { get; set; }
}
