using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Configuration.Options;

/// <summary>
/// Declares an option of config.json at the property that holds its value. The property's name is its key, its initial value the default; the
/// reader, the schema and the tables of docs/configuration.md all follow from here.
/// </summary>
/// <param name="meaning">What it does, in a sentence; "{0}" stands for the section's subject.</param>
[AttributeUsage(AttributeTargets.Property)]
internal abstract class OptionAttribute(string meaning) : Attribute
{
    /// <summary>What it does, in a sentence.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>What its number counts; empty where it is none.</summary>
    public string Unit { get; set; } = "";

    /// <summary>Its key where that is not the property's name.</summary>
    public string Key { get; set; } = "";

    /// <summary>The whole path it had in an earlier release, which is still read; empty for none.</summary>
    public string FormerPath { get; set; } = "";

    /// <summary>Whether its value must never be repeated.</summary>
    public bool IsSecret { get; set; }

    /// <summary>Whether an entry of an owner's own must have it.</summary>
    public bool IsRequired { get; set; }

    /// <summary>The limits in words, such as "a whole number from 1 to 3".</summary>
    /// <param name="type">The property's type.</param>
    public abstract string Limits(Type type);

    /// <summary>The same in the keywords of JSON Schema 2020-12.</summary>
    /// <param name="type">The property's type.</param>
    public abstract JObject Schema(Type type);

    /// <summary>Reads a value.</summary>
    /// <param name="token">What stands in the file.</param>
    /// <param name="type">The property's type.</param>
    /// <param name="value">The value; meaningless where there is a fault.</param>
    public abstract OptionValueError Read(JToken token, Type type, out object? value);

    /// <summary>A value as it would stand in the file.</summary>
    public virtual JToken Write(object value) => JToken.FromObject(value);
}
