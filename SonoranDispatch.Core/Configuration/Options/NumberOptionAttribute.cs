using System.Globalization;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration.Options;

/// <summary>A number within limits. It must be whole if the property is an int (3.0 counts as whole, as in JSON Schema; "3" in quotes does not).</summary>
internal sealed class NumberOptionAttribute(string meaning, double least, double most) : OptionAttribute(meaning)
{
    /// <inheritdoc />
    public override bool MayBePrivate => false;

    /// <inheritdoc />
    public override string Limits(Type type) =>
        string.Format(CultureInfo.InvariantCulture, "{0} from {1} to {2}", IsWhole(type) ? "a whole number" : "a number", least, most);

    /// <inheritdoc />
    public override JObject Schema(Type type) => new() { ["type"] = IsWhole(type) ? "integer" : "number", ["minimum"] = Write(least), ["maximum"] = Write(most) };

    /// <inheritdoc />
    public override MessageDefinition? Read(JToken token, Type type, out object? value)
    {
        value = null;
        if (token.Type is not (JTokenType.Integer or JTokenType.Float)) return Messages.ConfigWrongType;

        // As a double, so that an integer of any length can be compared.
        var number = (double)token;
        if (IsWhole(type) && token.Type == JTokenType.Float && number % 1 != 0) return Messages.ConfigWrongType;
        if (!(number >= least && number <= most)) return Messages.ConfigOutOfRange;

        value = IsWhole(type) ? (int)number : (object)number;
        return null;
    }

    /// <inheritdoc />
    public override JToken Write(object value)
    {
        var number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
        return number % 1 == 0 ? new JValue((long)number) : new JValue(number);
    }

    private static bool IsWhole(Type type) => type == typeof(int);
}
