namespace SonoranDispatch.Configuration.Options;

/// <summary>Declares a section of config.json: an object whose options stand in the property's type.</summary>
/// <param name="meaning">What it is about, in a sentence.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SectionAttribute(string meaning) : Attribute
{
    /// <summary>What it is about.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>Its key where that is not the property's name.</summary>
    public string Key { get; set; } = "";

    /// <summary>What "{0}" stands for in the meanings of its options, where several sections have the same ones.</summary>
    public string Subject { get; set; } = "";
}
