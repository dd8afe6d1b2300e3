using SonoranDispatch.Sandbox.Documentation;

namespace SonoranDispatch.Sandbox.Packaging;

/// <summary>Makes the files of a release in artifacts/release/ from dist/, which only ever holds a Release build.</summary>
public static class PackageCommand
{
    /// <summary>Writes the files and, beside them, the release's notes.</summary>
    /// <returns>0; 2 if the repository was not found or has no Release build.</returns>
    public static async Task<int> RunAsync(TextWriter output, TextWriter error)
    {
        var root = DocumentationCommand.FindRepository();
        if (root is null || !File.Exists(Path.Combine(root, "dist", "sonorandispatch", "fxmanifest.lua")))
        {
            await error.WriteLineAsync("dist/ is not there. Build it first: dotnet build -c Release");
            return 2;
        }

        var target = Path.Combine(root, "artifacts", "release");
        try
        {
            var version = ReleasePackage.Write(Path.Combine(root, "dist"), target);
            var notes = ReleaseNotes.Of(await File.ReadAllTextAsync(Path.Combine(root, "CHANGELOG.md")), version);
            await File.WriteAllTextAsync(Path.Combine(target, "NOTES.md"), notes);
        }
        catch (FormatException wrong)
        {
            await error.WriteLineAsync(wrong.Message);
            return 2;
        }

        foreach (var file in Directory.GetFiles(target).Order(StringComparer.Ordinal)) await output.WriteLineAsync(file);
        return 0;
    }
}
