using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Configuration.Options;

/// <summary>What values an option takes, said in words for people and in JSON Schema's keywords for editors.</summary>
internal abstract class ValueShape
{
    /// <summary>The limits in words, such as "a whole number from 1 to 3".</summary>
    public abstract string Limits { get; }

    /// <summary>The same in the keywords of JSON Schema 2020-12.</summary>
    public abstract JObject Schema { get; }
}
