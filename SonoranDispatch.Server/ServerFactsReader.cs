using System.Text.RegularExpressions;
using SonoranDispatch.Administration;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Server.Frameworks;

namespace SonoranDispatch.Server;

/// <summary>
/// Reads what the owner's reports say about the server and the resources beside this one. What the owner or another resource's author may have written is
/// not shown as it is: of a version only its numbers, of a convar only a known value.
/// </summary>
/// <param name="natives">The game's functions.</param>
/// <param name="settings">The owner's settings.</param>
/// <param name="jobs">The framework.</param>
/// <param name="keys">The store.</param>
/// <param name="version">This resource's version.</param>
/// <param name="log">Counts what was written to the console.</param>
internal sealed class ServerFactsReader(Natives natives, Settings settings, FrameworkJobs jobs, IKeyValueStore keys, string version, CountingLog log)
{
    private const string UsualOfficial = "sonorancad";

    private static readonly string[] OneSyncValues = ["on", "off", "legacy", "infinity"];

    /// <summary>Reads what there is to say.</summary>
    public ServerFacts Read() => new()
    {
        Version = version,
        Build = Build(natives.GetConvar("version", "")),
        System = StartCheck.IsWindows ? "Windows" : "Linux",
        Runtime = StartCheck.Runtime,
        OneSync = OneSyncValues.FirstOrDefault(value => string.Equals(value, natives.GetConvar("onesync", ""), StringComparison.OrdinalIgnoreCase)) ?? ServerFacts.Unknown,
        Framework = jobs.Describe(),
        Official = Official(),
        Compat = CompatSurfaceIds.Resources.Select(Compat).OfType<string>(),
        CheckStore = CheckStore,
        WrongAtStart = log.WrongAtStart,
        Logged = log.Counts,
    };

    /// <summary>The framework and the official resource, for the line that says that this resource has started; empty if neither runs.</summary>
    public string Beside()
    {
        var official = Official();
        return (jobs.Describe() is { Length: > 0 } framework ? ", framework " + framework : "") + (official.Length > 0 ? ", beside " + official : "");
    }

    /// <summary>Finds out whether the store keeps what is written to it: writes one key and deletes it again.</summary>
    public StoreResult CheckStore() => StoreCheck.Run(keys, Guid.NewGuid().ToString("N"));

    /// <summary>Our compat resources whose version is another than this resource's, each with its version.</summary>
    public IReadOnlyList<string> OtherVersions() =>
    [
        .. from resource in CompatSurfaceIds.Resources
           where IsOurs(resource)
           let theirs = natives.GetResourceMetadata(resource, "version", 0) ?? ""
           where theirs != version
           select resource + " " + Numbers(theirs),
    ];

    private static string Build(string text) => Regex.Match(text, @"v?1\.0\.0\.([0-9]{3,6})\b", RegexOptions.CultureInvariant) is { Success: true } found ? found.Groups[1].Value : ServerFacts.Unknown;

    // A version may be any text.
    private static string Numbers(string? text) => Regex.Match(text ?? "", @"^v?([0-9]{1,5}(\.[0-9]{1,5}){0,3})\b", RegexOptions.CultureInvariant) is { Success: true } found ? found.Groups[1].Value : "of an unknown version";

    private string Official()
    {
        var resource = settings.Units.Resource;
        if (!SonoranCadResource.Runs(natives, resource)) return "";

        var left = settings.Units.Status.Mode == UnitStatusMode.On ? "units are read from it, their positions are left to it" : "units are read from it, their positions and statuses are left to it";
        var name = resource == UsualOfficial ? resource : "the official resource under another name";
        return name + " " + Numbers(natives.GetResourceMetadata(resource, "version", 0)) + " (" + left + ")";
    }

    private string? Compat(string resource)
    {
        var state = natives.GetResourceState(resource);
        if (state == "missing") return null;

        return resource + " (" + (IsOurs(resource) ? "ours" : "the real one") + "): " + state + ", " + Numbers(natives.GetResourceMetadata(resource, "version", 0));
    }

    private bool IsOurs(string resource) => natives.GetResourceMetadata(resource, DispatchResource.StandInMarker, 0) is not null;
}
