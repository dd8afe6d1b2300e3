using StandInManifest = StandIn.Host.Resources.ResourceManifest;

namespace SonoranDispatch.Sandbox.ResourceFolder;

/// <summary>A resource's folder as the game server reads it: the Lua manifest, with its globs resolved against the existing files.</summary>
public static class StagedFolder
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    /// <summary>
    /// Finds the resource staged by this build: artifacts/staged/(configuration)/sonorandispatch in the nearest parent folder that has it.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">The resource was not built.</exception>
    public static string Find()
    {
        foreach (var start in new[] { AppContext.BaseDirectory, Directory.GetCurrentDirectory() })
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                var staged = Path.Combine(folder.FullName, "artifacts", "staged", Configuration, "sonorandispatch");
                if (File.Exists(Path.Combine(staged, "fxmanifest.lua"))) return staged;
            }

        throw new DirectoryNotFoundException("artifacts/staged/" + Configuration + "/sonorandispatch is not there. Build the solution first: dotnet build -c " + Configuration);
    }

    /// <summary>Reads a resource's folder.</summary>
    /// <param name="folder">The folder's path. Its last part is the resource's name.</param>
    /// <exception cref="FormatException">Running the manifest fails.</exception>
    public static StandInManifest Read(string folder)
    {
        var manifest = ManifestReader.Read(File.ReadAllText(Path.Combine(folder, "fxmanifest.lua")));
        return new StandInManifest
        {
            Name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)),
            Folder = folder,
            ServerScripts = Files(folder, [.. manifest.SharedScripts, .. manifest.ServerScripts]),
            ClientScripts = Files(folder, [.. manifest.SharedScripts, .. manifest.ClientScripts]),
            Files = Files(folder, manifest.Files),
            UiPage = manifest.UiPage,
            Metadata = manifest.Metadata,
        };
    }

    private static IReadOnlyList<string> Files(string folder, IReadOnlyList<string> globs) =>
        [.. globs.SelectMany(glob => ResourceGlob.Resolve(folder, glob)).Distinct()];
}
