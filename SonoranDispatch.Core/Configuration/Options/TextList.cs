using System.Globalization;
using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Configuration.Options;

/// <summary>A list of texts.</summary>
/// <param name="most">The most entries.</param>
/// <param name="entry">What each of them is.</param>
internal sealed class TextList(int most, Text entry) : ValueShape<IReadOnlyList<string>>
{
    /// <inheritdoc />
    public override string Limits => string.Format(CultureInfo.InvariantCulture, "a list of up to {0} entries, each {1}", most, entry.Limits);

    /// <inheritdoc />
    public override JObject Schema => new() { ["type"] = "array", ["maxItems"] = most, ["items"] = entry.Schema };

    /// <inheritdoc />
    public override ValueFault Read(JToken token, out IReadOnlyList<string> value)
    {
        value = [];
        if (token is not JArray list) return ValueFault.WrongType;
        if (list.Count > most) return ValueFault.OutOfRange;

        var texts = new List<string>(list.Count);
        foreach (var item in list)
        {
            var fault = entry.Read(item, out var text);
            if (fault != ValueFault.None) return fault;
            texts.Add(text);
        }

        value = texts;
        return ValueFault.None;
    }

    /// <inheritdoc />
    public override JToken Write(IReadOnlyList<string> value) => new JArray(value);
}
