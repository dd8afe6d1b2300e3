using System.IO.Compression;

namespace SonoranDispatch.Sandbox.Packaging;

/// <summary>Writes a folder as a zip whose bytes depend on names and contents alone: entries are sorted, and their times and permissions are fixed.</summary>
internal static class ReproducibleZip
{
    // The earliest time that a zip can hold.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // A regular file that everybody may read and its owner may write, as Unix writes it into a zip.
    private const int Permissions = 0x81A4 << 16;

    /// <summary>Writes the zip over any older one.</summary>
    /// <param name="folder">The folder. It is the only one at the zip's top level, under its own name.</param>
    /// <param name="path">The zip's path.</param>
    public static void Write(string folder, string path)
    {
        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))!;
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: file, Name: Path.GetRelativePath(parent, file).Replace(Path.DirectorySeparatorChar, '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        foreach (var file in files)
        {
            var entry = zip.CreateEntry(file.Name, CompressionLevel.Optimal);
            entry.LastWriteTime = Time;
            entry.ExternalAttributes = Permissions;
            using var source = File.OpenRead(file.Path);
            using var target = entry.Open();
            source.CopyTo(target);
        }
    }
}
