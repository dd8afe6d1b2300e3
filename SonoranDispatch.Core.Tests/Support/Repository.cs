namespace SonoranDispatch.Tests.Support;

/// <summary>Finds the repository's files from wherever the tests run.</summary>
internal static class Repository
{
    private const string Landmark = "SonoranDispatch.slnx";

    /// <summary>The repository's root: the nearest parent folder that contains the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Returns a path inside the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Returns the text of a file in the repository.</summary>
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
