using StandIn;
using StandIn.Runtime;

namespace CitizenFX.Core.Native;

/// <summary>A place a native writes to.</summary>
public class OutputArgument : InputArgument
{
    /// <summary>An empty place.</summary>
    public OutputArgument()
        : base(new NativeOutput())
    {
    }

    /// <summary>A place that holds a value the native may read first.</summary>
    public OutputArgument(object arg)
        : base(new NativeOutput { Value = NativeValues.Lower(arg) })
    {
    }

    /// <summary>Kept because the real one has it: it frees the place.</summary>
    ~OutputArgument() => m_value = null;

    /// <summary>What stands there now.</summary>
    public T GetResult<T>() => NativeValues.Lift<T>((m_value as NativeOutput)?.Value);
}
