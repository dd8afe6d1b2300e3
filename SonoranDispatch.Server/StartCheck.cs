using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Server;

/// <summary>
/// Names what the game server and its machine lack, once at the start, each in one line with its remedy. Settings, commands, postals and other resources are
/// checked where they are read.
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

    /// <summary>Reads what there is to check.</summary>
    public static StartCheck Read(Natives natives, string folder, CadTransport transport) => new(
        folder,
        natives.GetConvar("onesync", ""),
        transport,
        Type.GetType("Mono.Runtime") is not null && Environment.OSVersion.Platform == PlatformID.Unix,
        Environment.GetEnvironmentVariable("MONO_DEBUG"));

    /// <summary>Writes a line for each thing that is wrong.</summary>
    public void WriteTo(ILog log)
    {
        CheckFolder(log);
        if (string.Equals(OneSync, "off", StringComparison.OrdinalIgnoreCase)) log.Write(Messages.OneSyncOff);
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
