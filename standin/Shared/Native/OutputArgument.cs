using StandIn;
using StandIn.Runtime;

namespace CitizenFX.Core.Native;

/// <summary>An output parameter of a native call.</summary>
public class OutputArgument : InputArgument
{
    /// <summary>Creates an empty output parameter.</summary>
    public OutputArgument()
        : base(new NativeOutput())
    {
    }

    /// <summary>Creates an output parameter with an initial value that the native can read.</summary>
    public OutputArgument(object arg)
        : base(new NativeOutput { Value = NativeValues.Lower(arg) })
    {
    }

    /// <summary>Exists because the real type has it to free its memory.</summary>
    ~OutputArgument() => m_value = null;

    /// <summary>Returns the current value.</summary>
    public T GetResult<T>() => NativeValues.Lift<T>((m_value as NativeOutput)?.Value);
}
