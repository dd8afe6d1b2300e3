namespace SonoranDispatch.Configuration.Options;

/// <summary>
/// Declares a table of config.json: an object of entries by id, each with the options of the dictionary's value type. The property's initial
/// entries exist without a line in the file.
/// </summary>
/// <param name="meaning">What it is about, in a sentence.</param>
/// <param name="entry">The type of an entry; its constructor takes the id.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class TableAttribute(string meaning, Type entry) : Attribute
{
    /// <summary>What it is about.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>What an entry is, in a sentence.</summary>
    public string EntryMeaning { get; set; } = "";

    /// <summary>The type of an entry.</summary>
    public Type Entry { get; } = entry;

    /// <summary>What an id looks like, in words.</summary>
    public string IdForm { get; set; } = TextForms.IdForm;

    /// <summary>The same as a regular expression.</summary>
    public string IdPattern { get; set; } = TextForms.Id;
}
