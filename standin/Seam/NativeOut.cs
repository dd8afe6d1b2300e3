namespace StandIn;

/// <summary>A place a native writes to.</summary>
public sealed class NativeOut
{
    /// <summary>What was written: a number, a boolean, a <see cref="Triple"/> or a string.</summary>
    public object? Value { get; set; }
}
