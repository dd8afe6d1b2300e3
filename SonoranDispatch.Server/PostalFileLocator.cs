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
    /// <returns>An empty map if there is no file, or if the settings ask for none.</returns>
    public PostalMap Read(PostalSettings settings)
    {
        if (settings.File.Length > 0) return Read(ownName, settings.File);
        if (settings.Resource.Length == 0) return PostalMap.Empty;
        if (natives.GetResourceState(settings.Resource) != "missing" && natives.GetResourceMetadata(settings.Resource, "postal_file", 0) is { } file)
            return Read(settings.Resource, file);

        log.Write(Messages.PostalsNone);
        return PostalMap.Empty;
    }

    private PostalMap Read(string resource, string file)
    {
        if (natives.LoadResourceFile(resource, file) is { } json) return PostalMapReader.Read(json, resource + "/" + file, log);

        log.Write(Messages.PostalsFileMissing, resource + "/" + file);
        return PostalMap.Empty;
    }
}
