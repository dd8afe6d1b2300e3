namespace SonoranDispatch.Tests.Support;

/// <summary>Files of the repository, found upward from where the tests were built.</summary>
internal static class RepositoryFile
{
    /// <summary>The repository's root folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The staged resource.</summary>
    public static string Staged => Path.Combine(Root, "dist", "sonorandispatch");

    /// <summary>A file's text; <c>null</c> where there is none.</summary>
    /// <param name="path">From the root, with forward slashes.</param>
    public static string? Read(string path)
    {
        var file = Path.Combine(Root, path);
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "SonoranDispatch.slnx"))) return folder.FullName;

        throw new DirectoryNotFoundException("SonoranDispatch.slnx is not in any folder above " + AppContext.BaseDirectory);
    }
}
