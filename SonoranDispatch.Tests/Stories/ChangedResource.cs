using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Stories;

/// <summary>A copy of the staged resource whose config.json an owner has changed, thrown away after the test.</summary>
internal sealed class ChangedResource : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("story").FullName;

    /// <summary>Copies it.</summary>
    /// <param name="change">From the shipped config.json to the changed one; <c>null</c> deletes the file.</param>
    public ChangedResource(Func<string, string?> change)
    {
        Folder = Path.Combine(_root, "sonorandispatch");
        FolderCopy.Make(StagedResource.Folder, Folder);
        var config = Path.Combine(Folder, "config.json");
        if (change(File.ReadAllText(config)) is { } changed) File.WriteAllText(config, changed);
        else File.Delete(config);
    }

    /// <summary>Its folder, of the resource's own name.</summary>
    public string Folder { get; }

    /// <summary>A copy with one text of config.json put in another's place.</summary>
    /// <exception cref="ArgumentException">The text does not stand there once.</exception>
    public static ChangedResource With(string text, string replacement) => new(config =>
        config.Split(text).Length == 2 ? config.Replace(text, replacement, StringComparison.Ordinal) : throw new ArgumentException("Stands there not once: " + text, nameof(text)));

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(_root, recursive: true);
}
