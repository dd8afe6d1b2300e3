using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Postals;

namespace SonoranDispatch.Server;

/// <summary>
/// Finds the postal map: a file of this resource if the config names one, else the file that the nearest-postal resource names in its
/// manifest (<c>postal_file</c>), so that players and dispatchers read the same numbers.
/// </summary>
internal sealed class PostalFileLocator(Natives natives, string ownName, ILog log)
{
    /// <summary>Reads the postal map.</summary>
    /// <returns>An empty map if there is no file.</returns>
    public PostalMap Read(PostalSettings settings)
    {
        if (settings.File.Length > 0) return Read(ownName, settings.File);
        if (settings.Resource.Length == 0 || natives.GetResourceState(settings.Resource) == "missing") return PostalMap.Empty;

        var file = natives.GetResourceMetadata(settings.Resource, "postal_file", 0);
        return file is null ? PostalMap.Empty : Read(settings.Resource, file);
    }

    private PostalMap Read(string resource, string file)
    {
        if (natives.LoadResourceFile(resource, file) is { } json) return PostalMapReader.Read(json, resource + "/" + file, log);

        log.Write(Messages.PostalsFileMissing, resource + "/" + file);
        return PostalMap.Empty;
    }
}
