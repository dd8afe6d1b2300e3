using System.Globalization;
using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Configuration.Options;

/// <summary>A number within limits, fractions allowed.</summary>
internal sealed class Quantity(double least, double most) : ValueShape<double>
{
    /// <inheritdoc />
    public override string Limits => string.Format(CultureInfo.InvariantCulture, "a number from {0} to {1}", least, most);

    /// <inheritdoc />
    public override JObject Schema => new() { ["type"] = "number", ["minimum"] = Write(least), ["maximum"] = Write(most) };

    /// <inheritdoc />
    public override ValueFault Read(JToken token, out double value)
    {
        value = 0;
        if (token.Type is not (JTokenType.Integer or JTokenType.Float)) return ValueFault.WrongType;

        value = (double)token;
        return value >= least && value <= most ? ValueFault.None : ValueFault.OutOfRange;
    }

    /// <inheritdoc />
    public override JToken Write(double value) => value % 1 == 0 ? new JValue((long)value) : new JValue(value);
}
