namespace SonoranDispatch.Configuration.Options;

/// <summary>Declares a section of config.json: an object whose options are declared by the property's type.</summary>
/// <param name="meaning">What the section is about, in one sentence.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SectionAttribute(string meaning) : Attribute
{
    /// <summary>What the section is about.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>The key, if it does not follow from the property's name.</summary>
    public string Key { get; set; } = "";

    /// <summary>The text that replaces "{0}" in the meanings of the options, for options that several sections share.</summary>
    public string Subject { get; set; } = "";
}
