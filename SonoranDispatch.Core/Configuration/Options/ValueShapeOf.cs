using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Configuration.Options;

/// <summary>A shape whose values are read as <typeparamref name="T"/>.</summary>
/// <typeparam name="T">What the settings hold.</typeparam>
internal abstract class ValueShape<T> : ValueShape
{
    /// <summary>Reads a value.</summary>
    /// <param name="token">What stands in the file.</param>
    /// <param name="value">The value; meaningless where there is a fault.</param>
    public abstract ValueFault Read(JToken token, out T value);

    /// <summary>Writes a value as it would stand in the file.</summary>
    public abstract JToken Write(T value);
}
