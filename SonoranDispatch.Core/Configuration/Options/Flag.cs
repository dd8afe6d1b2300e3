using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Configuration.Options;

/// <summary>true or false.</summary>
internal sealed class Flag : ValueShape<bool>
{
    /// <inheritdoc />
    public override string Limits => "true or false";

    /// <inheritdoc />
    public override JObject Schema => new() { ["type"] = "boolean" };

    /// <inheritdoc />
    public override ValueFault Read(JToken token, out bool value)
    {
        value = token.Type == JTokenType.Boolean && token.Value<bool>();
        return token.Type == JTokenType.Boolean ? ValueFault.None : ValueFault.WrongType;
    }

    /// <inheritdoc />
    public override JToken Write(bool value) => value;
}
