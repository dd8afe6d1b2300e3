namespace SonoranDispatch.Configuration.Options;

/// <summary>
/// Declares a section of config.json, or an entry of a table: an object whose options are declared by the properties of the type. It is on the
/// type, or on each property if several sections have that type. The property's name gives the key. The meaning takes the place of a doc comment.
/// </summary>
/// <param name="meaning">What the section is about, in one sentence.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
internal class SectionAttribute(string meaning) : Attribute
{
    /// <summary>What the section is about, in one sentence.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>The text that replaces "{0}" in the meanings of the options, for options that several sections share.</summary>
    public string Subject { get; set; } = "";
}

/// <summary>
/// Declares a table of config.json on its dictionary: an object of entries by id. The entries' type has a constructor that takes the id, and a
/// <see cref="SectionAttribute"/>. The dictionary's initial entries exist even if the file does not mention them.
/// </summary>
/// <param name="meaning">What the table is about, in one sentence.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class TableAttribute(string meaning) : SectionAttribute(meaning)
{
    /// <summary>The form of an id, in words.</summary>
    public string IdForm { get; set; } = TextForms.IdForm;

    /// <summary>The form of an id, as a regular expression.</summary>
    public string IdPattern { get; set; } = TextForms.Id;
}
