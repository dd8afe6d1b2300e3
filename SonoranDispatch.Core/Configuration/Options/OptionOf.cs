using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Configuration.Options;

/// <summary>An option whose value is a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">What the settings hold.</typeparam>
/// <param name="path">Where it stands in config.json.</param>
/// <param name="shape">What values it takes.</param>
/// <param name="byDefault">What counts where the owner says nothing, or something wrong.</param>
/// <param name="meaning">What it does, in a sentence.</param>
internal sealed class Option<T>(string path, ValueShape<T> shape, T byDefault, string meaning) : Option(path, meaning)
{
    /// <summary>What counts where the owner says nothing, or something wrong.</summary>
    public T Default { get; } = byDefault;

    /// <summary>What values it takes.</summary>
    public ValueShape<T> Values { get; } = shape;

    /// <inheritdoc />
    public override ValueShape Shape => Values;

    /// <inheritdoc />
    public override JToken DefaultToken => Values.Write(Default);
}
