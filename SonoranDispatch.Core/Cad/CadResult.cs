using System.Diagnostics.CodeAnalysis;

namespace SonoranDispatch.Cad;

/// <summary>Either the requested value or the failure. Never both, never neither.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class CadResult<T>
    where T : class
{
    private CadResult(T? value, CadFailure? failure)
    {
        Value = value;
        Failure = failure;
    }

    /// <summary>The requested value. Null on failure.</summary>
    public T? Value { get; }

    /// <summary>The failure. Null on success.</summary>
    public CadFailure? Failure { get; }

    /// <summary>Separates the two cases.</summary>
    /// <returns>True with a value, false with a failure.</returns>
    public bool Is([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out CadFailure? failure)
    {
        value = Value;
        failure = Failure;
        return value is not null;
    }

    /// <summary>Creates a success.</summary>
    public static CadResult<T> Of(T value) => new(value, null);

    /// <summary>Creates a failure.</summary>
    public static CadResult<T> Failed(CadFailure failure) => new(null, failure);
}
