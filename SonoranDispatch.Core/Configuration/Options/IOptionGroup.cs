namespace SonoranDispatch.Configuration.Options;

/// <summary>Several options that belong together and are declared together.</summary>
internal interface IOptionGroup
{
    /// <summary>The options, in the order they are shown to people.</summary>
    IEnumerable<Option> Options { get; }
}
