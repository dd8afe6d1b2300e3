using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Postals;

namespace SonoranDispatch.Server;

/// <summary>
/// Finds the postal map: a file of this resource if the config names one, else the file that the nearest-postal resource names in its manifest
/// (<c>postal_file</c>, or in forks of it a <c>file</c> entry), so that players and dispatchers read the same numbers.
/// </summary>
internal sealed class PostalFileLocator(Natives natives, string ownName, ILog log)
{
    private const int MostEntries = 100;

    /// <summary>Reads the postal map.</summary>
    /// <returns>An empty map if there is no file, or if the settings ask for none.</returns>
    public PostalMap Read(PostalSettings settings)
    {
        if (settings.File.Length > 0) return Read(ownName, settings.File);
        if (settings.Resource.Length == 0) return PostalMap.Empty;
        if (natives.GetResourceState(settings.Resource) != "missing" && FileOf(settings.Resource) is { } file) return Read(settings.Resource, file);

        log.Write(Messages.PostalsNone);
        return PostalMap.Empty;
    }

    // Newer servers refuse a path that begins with a slash; older manifests have one.
    private string? FileOf(string resource)
    {
        if (natives.GetResourceMetadata(resource, "postal_file", 0) is { } named) return named.Trim().TrimStart('/');

        for (var entry = 0; entry < MostEntries && natives.GetResourceMetadata(resource, "file", entry) is { } file; entry++)
            if (file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && file.IndexOf("postal", StringComparison.OrdinalIgnoreCase) >= 0) return file.Trim().TrimStart('/');

        return null;
    }

    private PostalMap Read(string resource, string file)
    {
        if (natives.LoadResourceFile(resource, file) is { } json) return PostalMapReader.Read(json, resource + "/" + file, log);

        log.Write(Messages.PostalsFileMissing, resource + "/" + file);
        return PostalMap.Empty;
    }
}
