namespace SonoranDispatch.Sandbox.ResourceFolder;

/// <summary>Copies a folder with all its contents.</summary>
internal static class FolderCopy
{
    public static void Make(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
