using System.Globalization;
using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Configuration.Options;

/// <summary>A whole number within limits. 3.0 is one, as in JSON Schema; "3" is not.</summary>
internal sealed class WholeNumber(int least, int most) : ValueShape<int>
{
    /// <inheritdoc />
    public override string Limits => string.Format(CultureInfo.InvariantCulture, "a whole number from {0} to {1}", least, most);

    /// <inheritdoc />
    public override JObject Schema => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };

    /// <inheritdoc />
    public override ValueFault Read(JToken token, out int value)
    {
        value = 0;
        if (token.Type is not (JTokenType.Integer or JTokenType.Float)) return ValueFault.WrongType;

        // By way of double: an integer of any length fits into the comparison.
        var number = (double)token;
        if (token.Type == JTokenType.Float && number % 1 != 0) return ValueFault.WrongType;
        if (!(number >= least && number <= most)) return ValueFault.OutOfRange;

        value = (int)number;
        return ValueFault.None;
    }

    /// <inheritdoc />
    public override JToken Write(int value) => value;
}
