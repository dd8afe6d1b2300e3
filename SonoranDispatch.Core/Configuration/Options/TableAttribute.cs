namespace SonoranDispatch.Configuration.Options;

/// <summary>
/// Declares a table of config.json: an object of entries by id, each with the options of the dictionary's value type. The property's initial
/// entries exist even if the file does not mention them.
/// </summary>
/// <param name="meaning">What the table is about, in one sentence.</param>
/// <param name="entry">The type of an entry; its constructor takes the id.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class TableAttribute(string meaning, Type entry) : Attribute
{
    /// <summary>What the table is about.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>What an entry is, in one sentence.</summary>
    public string EntryMeaning { get; set; } = "";

    /// <summary>The type of an entry.</summary>
    public Type Entry { get; } = entry;

    /// <summary>The form of an id, in words.</summary>
    public string IdForm { get; set; } = TextForms.IdForm;

    /// <summary>The form of an id, as a regular expression.</summary>
    public string IdPattern { get; set; } = TextForms.Id;
}
