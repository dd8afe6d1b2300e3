using System.Reflection;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Server;

/// <summary>
/// Names what the game server and its machine lack, once at the start, each in one line with its remedy. Settings, commands, postals and other resources'
/// exports are checked where they are read.
/// </summary>
/// <param name="Folder">The name of the resource's folder.</param>
/// <param name="OneSync">The convar <c>onesync</c>; empty if the server has none.</param>
/// <param name="Transport">The HTTP client in use.</param>
/// <param name="IsMonoOnLinux">Whether scripts run on Mono on a system other than Windows.</param>
/// <param name="MonoDebug">The environment variable <c>MONO_DEBUG</c>; null if it is not set.</param>
internal sealed record StartCheck(string Folder, string OneSync, CadTransport Transport, bool IsMonoOnLinux, string? MonoDebug)
{
    private const string UsualFolder = "sonorandispatch";
    private const string NullChecks = "explicit-null-checks";
    private const string MonoType = "Mono.Runtime";

    /// <summary>Whether the system is Windows. The game server runs on nothing but that and Linux.</summary>
    public static bool IsWindows => Environment.OSVersion.Platform == PlatformID.Win32NT;

    /// <summary>The C# runtime and its version: "Mono 6.8.0.105" or ".NET 10.0.0".</summary>
    public static string Runtime =>
        Type.GetType(MonoType) is { } mono
            ? "Mono " + (mono.GetMethod("GetDisplayName", BindingFlags.NonPublic | BindingFlags.Static)?.Invoke(null, null) as string ?? "").Split(' ')[0]
            : ".NET " + Environment.Version;

    /// <summary>Whether the store keeps what is written to it.</summary>
    public StoreResult Store { get; init; } = StoreResult.Done;

    /// <summary>This resource's version.</summary>
    public string Version { get; init; } = "";

    /// <summary>The compat resources of another version, each with its version.</summary>
    public IReadOnlyList<string> OtherVersions { get; init; } = [];

    /// <summary>Reads what there is to check.</summary>
    public static StartCheck Read(Natives natives, DispatchResource resource) => new(
        resource.Name,
        natives.GetConvar("onesync", ""),
        resource.Settings.Cad.Transport,
        Type.GetType(MonoType) is not null && Environment.OSVersion.Platform == PlatformID.Unix,
        Environment.GetEnvironmentVariable("MONO_DEBUG"))
    {
        Store = resource.Facts.CheckStore(),
        Version = resource.Version,
        OtherVersions = resource.Facts.OtherVersions(),
    };

    /// <summary>Writes a line for each thing that is wrong.</summary>
    public void WriteTo(ILog log)
    {
        CheckFolder(log);
        if (string.Equals(OneSync, "off", StringComparison.OrdinalIgnoreCase)) log.Write(Messages.OneSyncOff);
        if (!Store.IsDone) log.Write(Messages.StoreNotWritable, Store.Why);
        if (OtherVersions.Count > 0) log.Write(Messages.CompatVersionDiffers, string.Join(", ", OtherVersions), Version);
        if (!IsMonoOnLinux) return;

        if (!(MonoDebug ?? "").Split(',').Contains(NullChecks, StringComparer.Ordinal)) log.Write(Messages.NullChecksMissing);
        if (Transport == CadTransport.System) log.Write(Messages.SystemTransportOnLinux);
    }

    private void CheckFolder(ILog log)
    {
        var lower = Folder.ToLowerInvariant();
        if (!string.Equals(Folder, lower, StringComparison.Ordinal)) log.Write(Messages.FolderNameHasCapitals, Folder, lower);
        else if (!string.Equals(Folder, UsualFolder, StringComparison.Ordinal)) log.Write(Messages.FolderNameUnusual, Folder);
    }
}
