using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>Tests the shims for other dispatch resources as they are staged.</summary>
public sealed class ShimManifestTests
{
    private static readonly string[] Wanted =
    [
        "aty_dispatch", "cd_dispatch", "codem-dispatch", "core_dispach", "core_dispatch", "kartik-mdt", "lb-tablet", "origen_police", "piotreq_gpt", "ps-dispatch", "qs-dispatch",
        "rcore_dispatch", "sonorancad", "tk_dispatch", "wasabi_mdt",
    ];

    public static TheoryData<string> Shims => [.. Wanted];

    [Fact]
    public void EachIsAResourceOfTheNameThatScriptsCall() => Assert.Equal(Wanted, StagedShims.Folders().Select(folder => Path.GetFileName(folder)));

    [Fact]
    public void TheyAreStagedBesideTheResource() =>
        Assert.All(StagedShims.Folders(), folder => Assert.Equal(Path.Combine(Path.GetDirectoryName(StagedResource.Folder)!, "[compat]"), Path.GetDirectoryName(folder)));

    [Theory]
    [MemberData(nameof(Shims))]
    public void AManifestSaysWhatTheServerAsksAndThatItIsAStandIn(string name)
    {
        var manifest = Staged(StagedShims.Folders().Single(path => Path.GetFileName(path) == name));

        Assert.Equal(["cerulean"], manifest.Values("fx_version"));
        Assert.Equal(["gta5"], manifest.Values("game"));
        Assert.Equal(Staged(StagedResource.Folder).Version, manifest.Version);
        Assert.Equal(["yes"], manifest.Values(global::SonoranDispatch.Server.DispatchResource.StandInMarker));

        // A dependency would stop it with every restart of sonorandispatch (DependencyRules).
        Assert.Empty(manifest.Dependencies);
    }

    [Theory]
    [MemberData(nameof(Shims))]
    public void EveryScriptItNamesIsStagedAndNoOtherIs(string name)
    {
        var folder = StagedShims.Folders().Single(path => Path.GetFileName(path) == name);
        var manifest = ManifestReader.Read(Repository.Text("shims", name, "fxmanifest.lua"));

        Assert.Equal(
            manifest.SharedScripts.Concat(manifest.ClientScripts).Concat(manifest.ServerScripts).Append("fxmanifest.lua").Order(StringComparer.Ordinal),
            Directory.GetFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    private static ParsedManifest Staged(string folder) => ManifestReader.Read(File.ReadAllText(Path.Combine(folder, "fxmanifest.lua")));

    [Fact]
    public void BothSpellingsOfOneNameDoTheSame() =>
        Assert.Equal(Repository.Text("shims", "core_dispatch", "shared.lua"), Repository.Text("shims", "core_dispach", "shared.lua"));

    [Theory]
    [InlineData("compat.lua", 15)]
    [InlineData("presets.lua", 2)]
    public void TheCopiesOfAFileAreTheSame(string file, int copies)
    {
        var texts = StagedShims.Folders().Select(folder => Path.Combine(folder, file)).Where(File.Exists).Select(File.ReadAllText).ToList();

        Assert.Equal(copies, texts.Count);
        Assert.Single(texts.Distinct());
    }
}
