namespace SonoranDispatch.Tests.Support;

/// <summary>Finds the repository's own files from wherever the tests run.</summary>
internal static class Repository
{
    private const string Landmark = "SonoranDispatch.slnx";

    /// <summary>The repository's folder: the nearest one upwards that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path inside the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file's text.</summary>
    public static string Text(params string[] parts) => File.ReadAllText(PathOf(parts));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Landmark))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("No folder above " + AppContext.BaseDirectory + " holds " + Landmark);
    }
}
