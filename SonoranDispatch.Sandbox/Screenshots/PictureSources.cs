using System.Security.Cryptography;
using System.Text;

namespace SonoranDispatch.Sandbox.Screenshots;

/// <summary>What the screenshots show: the players' page, the scenes and the console. A hash of it is kept beside them, so that a test can tell when they are old.</summary>
internal static class PictureSources
{
    /// <summary>The name of the file with the hash.</summary>
    public const string FileName = "sources.sha256";

    private static readonly string[] Own = ["SonoranDispatch.Sandbox.Screenshots.Page.", "SonoranDispatch.Sandbox.WebConsole.Page."];

    /// <summary>Returns the hash. Line ends do not count.</summary>
    /// <param name="nuiFolder">The folder of the players' page.</param>
    public static string HashOf(string nuiFolder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.GetFiles(nuiFolder).OrderBy(Path.GetFileName, StringComparer.Ordinal)) Add(hash, Path.GetFileName(file), File.ReadAllText(file));
        var assembly = typeof(PictureSources).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => Own.Any(start => name.StartsWith(start, StringComparison.Ordinal))).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            Add(hash, name, reader.ReadToEnd());
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, string name, string text) =>
        hash.AppendData(Encoding.UTF8.GetBytes(name + "\n" + text.ReplaceLineEndings("\n") + "\0"));
}
