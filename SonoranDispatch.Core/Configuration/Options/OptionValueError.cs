namespace SonoranDispatch.Configuration.Options;

/// <summary>What is wrong with a value.</summary>
internal enum OptionValueError
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>The wrong JSON type. A number in quotes is one such case.</summary>
    WrongType,

    /// <summary>The right type, but not allowed.</summary>
    OutOfRange,

    /// <summary>The word is not one of those allowed.</summary>
    UnknownWord,
}
