namespace System.Diagnostics.CodeAnalysis;

/// <summary>The compiler looks for it by name; netstandard2.0 does not have it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class MaybeNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
