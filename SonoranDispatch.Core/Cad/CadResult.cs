using System.Diagnostics.CodeAnalysis;

namespace SonoranDispatch.Cad;

/// <summary>Either what was asked for, or why not. Never both, never neither.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed class CadResult<T>
    where T : class
{
    private CadResult(T? value, CadFailure? failure)
    {
        Value = value;
        Failure = failure;
    }

    /// <summary>What was asked for; <c>null</c> on failure.</summary>
    public T? Value { get; }

    /// <summary>Why not; <c>null</c> on success.</summary>
    public CadFailure? Failure { get; }

    /// <summary>Splits the two cases.</summary>
    /// <returns>True with a value, false with a failure.</returns>
    public bool Is([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out CadFailure? failure)
    {
        value = Value;
        failure = Failure;
        return value is not null;
    }

    /// <summary>It was done.</summary>
    public static CadResult<T> Of(T value) => new(value, null);

    /// <summary>It was not.</summary>
    public static CadResult<T> Failed(CadFailure failure) => new(null, failure);
}
