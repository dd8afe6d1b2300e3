using System.Runtime.CompilerServices;

namespace SonoranDispatch.Tests.StandIn;

/// <summary>Where the build puts the files that tests run.</summary>
public static class BuiltFiles
{
    public static string Repository { get; } = Find();

    /// <summary>The build configuration of the tests, which the other projects were also built in.</summary>
    public static string Configuration { get; } = AppContext.BaseDirectory.Split(Path.DirectorySeparatorChar).Contains("Release", StringComparer.Ordinal) ? "Release" : "Debug";

    public static string Of(string project, string framework, string file) => Path.Combine(Repository, "standin", project, "bin", Configuration, framework, file);

    private static string Find([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
