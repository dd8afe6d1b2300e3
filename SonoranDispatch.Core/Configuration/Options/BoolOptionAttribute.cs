using Newtonsoft.Json.Linq;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration.Options;

/// <summary>An option that is true or false.</summary>
internal sealed class BoolOptionAttribute(string meaning) : OptionAttribute(meaning)
{
    /// <inheritdoc />
    public override bool MayBePrivate => false;

    /// <inheritdoc />
    public override string Limits(Type type) => "true or false";

    /// <inheritdoc />
    public override JObject Schema(Type type) => new() { ["type"] = "boolean" };

    /// <inheritdoc />
    public override MessageDefinition? Read(JToken token, Type type, out object? value)
    {
        value = token.Type == JTokenType.Boolean && token.Value<bool>();
        return token.Type == JTokenType.Boolean ? null : Messages.ConfigWrongType;
    }
}
