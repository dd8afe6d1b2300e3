using Newtonsoft.Json.Linq;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration.Options;

/// <summary>
/// Declares an option of config.json on the property that holds its value. The property's name gives the key, and its initial value is the
/// default. The reader, the schema and the tables of docs/configuration.md are all derived from this. The meaning also takes the place of a doc
/// comment on the property.
/// </summary>
/// <param name="meaning">What the option does, in one sentence. "{0}" is replaced by the section's subject.</param>
[AttributeUsage(AttributeTargets.Property)]
internal abstract class OptionAttribute(string meaning) : Attribute
{
    /// <summary>What the option does, in one sentence.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>The unit of the number. Empty if there is none.</summary>
    public string Unit { get; set; } = "";

    /// <summary>The key, if it does not follow from the property's name.</summary>
    public string Key { get; set; } = "";

    /// <summary>The full path in an earlier release, which is still read. Empty if it never changed.</summary>
    public string FormerPath { get; set; } = "";

    /// <summary>Whether the value is a secret that must never be shown.</summary>
    public bool IsSecret { get; set; }

    /// <summary>Whether an entry that the owner adds must set the option, because only built-in entries have a default.</summary>
    public bool IsRequired { get; set; }

    /// <summary>Whether a value may be something that the owner does not want to show: any text, name or place.</summary>
    public virtual bool MayBePrivate => true;

    /// <summary>The limits in words, such as "a whole number from 1 to 3".</summary>
    /// <param name="type">The property's type.</param>
    public abstract string Limits(Type type);

    /// <summary>The limits in the keywords of JSON Schema 2020-12.</summary>
    /// <param name="type">The property's type.</param>
    public abstract JObject Schema(Type type);

    /// <summary>Reads and validates a value.</summary>
    /// <param name="token">The value in the file.</param>
    /// <param name="type">The property's type.</param>
    /// <param name="value">The value read. Meaningless if it is not allowed.</param>
    /// <returns>The message that says what is wrong, or <c>null</c> if the value is allowed.</returns>
    public abstract MessageDefinition? Read(JToken token, Type type, out object? value);

    /// <summary>Returns the part of a value that is wrong, for the message: the value itself, unless the option holds parts that an owner could not find otherwise.</summary>
    public virtual JToken Culprit(JToken token, Type type) => token;

    /// <summary>Returns a value as config.json would have it.</summary>
    public virtual JToken Write(object value) => JToken.FromObject(value);

    /// <summary>Reads and validates a text.</summary>
    /// <param name="token">The value in the file.</param>
    /// <param name="allowed">Returns the value to use for a text, or <c>null</c> if it is not allowed.</param>
    /// <param name="value">The value to use.</param>
    protected static MessageDefinition? ReadText(JToken token, Func<string, string?> allowed, out object? value)
    {
        value = token.Type == JTokenType.String ? allowed(token.Value<string>()!) : null;
        if (value is not null) return null;
        return token.Type == JTokenType.String ? Messages.ConfigOutOfRange : Messages.ConfigWrongType;
    }
}
