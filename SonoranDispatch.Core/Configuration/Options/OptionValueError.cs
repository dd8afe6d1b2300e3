namespace SonoranDispatch.Configuration.Options;

/// <summary>What can be wrong with a value.</summary>
internal enum OptionValueError
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Another JSON type, numbers in quotes included.</summary>
    WrongType,

    /// <summary>The right type, but not allowed.</summary>
    OutOfRange,

    /// <summary>A word that is none of those allowed.</summary>
    UnknownWord,
}
