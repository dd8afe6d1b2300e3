using System.Security.Cryptography;
using SonoranDispatch.Sandbox.ResourceFolder;

namespace SonoranDispatch.Sandbox.Packaging;

/// <summary>Makes the files of a release from a staged folder: the resource, the compat resources, and the hashes of both.</summary>
public static class ReleasePackage
{
    /// <summary>The name of the file with the hashes, in the format that <c>sha256sum --check</c> reads.</summary>
    public const string Sums = "SHA256SUMS";

    private const string Resource = "sonorandispatch";

    /// <summary>Writes the files. Their names carry the version in the resource's manifest.</summary>
    /// <param name="staged">The folder that holds <c>sonorandispatch</c> and <c>[compat]</c>.</param>
    /// <param name="target">The folder to write to. Whatever was in it is removed.</param>
    /// <returns>The version.</returns>
    /// <exception cref="FormatException">The resource's manifest has no version.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static string Write(string staged, string target)
    {
        var resource = Path.Combine(staged, Resource);
        var version = ManifestReader.Read(File.ReadAllText(Path.Combine(resource, "fxmanifest.lua"))).Version;
        if (string.IsNullOrEmpty(version)) throw new FormatException(resource + " has a manifest without a version.");

        if (Directory.Exists(target)) Directory.Delete(target, recursive: true);
        Directory.CreateDirectory(target);
        string[] zips = [$"{Resource}-{version}.zip", $"{Resource}-compat-{version}.zip"];
        ReproducibleZip.Write(resource, Path.Combine(target, zips[0]));
        ReproducibleZip.Write(Path.Combine(staged, "[compat]"), Path.Combine(target, zips[1]));
        var lines = zips.Order(StringComparer.Ordinal).Select(name => Hash(Path.Combine(target, name)) + "  " + name + "\n");
        File.WriteAllText(Path.Combine(target, Sums), string.Concat(lines));
        return version;
    }

    private static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
