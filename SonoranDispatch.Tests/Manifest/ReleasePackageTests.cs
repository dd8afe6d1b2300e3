using System.IO.Compression;
using System.Security.Cryptography;
using SonoranDispatch.Sandbox;
using SonoranDispatch.Sandbox.Packaging;
using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Sandbox.World;
using SonoranDispatch.Tests.Stories;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Manifest;

/// <summary>Makes a release's files from what this build staged, and runs what is in them.</summary>
public sealed class ReleasePackageTests : IDisposable
{
    private static readonly string Staged = Path.GetDirectoryName(StagedResource.Folder)!;
    private readonly string _root = Directory.CreateTempSubdirectory("release").FullName;
    private readonly string _target;
    private readonly string _version;

    public ReleasePackageTests() => _version = ReleasePackage.Write(Staged, _target = Path.Combine(_root, "first"));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void TheFilesCarryTheVersionOfTheManifest() => Assert.Equal(
        [ReleasePackage.Sums, $"sonorandispatch-{_version}.zip", $"sonorandispatch-compat-{_version}.zip"],
        Directory.GetFiles(_target).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void TheSameFolderGivesTheSameBytesWhereverAndWheneverItWasBuilt()
    {
        var copy = Path.Combine(_root, "elsewhere");
        FolderCopy.Make(Staged, copy);
        foreach (var file in Directory.EnumerateFiles(copy, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, new DateTime(2031, 5, 6, 7, 8, 9, DateTimeKind.Utc));

        ReleasePackage.Write(copy, Path.Combine(_root, "second"));

        Assert.Equal(File.ReadAllText(Path.Combine(_target, ReleasePackage.Sums)), File.ReadAllText(Path.Combine(_root, "second", ReleasePackage.Sums)));
    }

    [Fact]
    public void TheHashesAreThoseOfTheFiles()
    {
        var lines = File.ReadAllLines(Path.Combine(_target, ReleasePackage.Sums));

        Assert.Equal(2, lines.Length);
        Assert.All(lines, line =>
        {
            var parts = line.Split("  ");
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(_target, parts[1])))), parts[0]);
        });
    }

    [Theory]
    [InlineData("sonorandispatch-{0}.zip", "sonorandispatch")]
    [InlineData("sonorandispatch-compat-{0}.zip", "[compat]")]
    public void AZipHoldsTheStagedFolderAndNothingBeside(string name, string folder)
    {
        using var zip = ZipFile.OpenRead(Zip(name));

        Assert.Equal(
            Directory.EnumerateFiles(Path.Combine(Staged, folder), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Staged, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
            zip.Entries.Select(entry => entry.FullName));
        Assert.Contains(zip.Entries, entry => entry.FullName == folder + "/README.md");
        Assert.Contains(zip.Entries, entry => entry.FullName == folder + "/LICENSE");
    }

    [Fact]
    public async Task TheFirstCallComesFromTheUnpackedZip()
    {
        using var output = new StringWriter();

        var exit = await SandboxCommand.RunAsync(["run", "first-call", "--resource", Unpack()], TextReader.Null, output, output);

        Assert.True(exit == 0, output.ToString());
    }

    [MonoFact]
    public async Task TheFirstCallComesFromTheUnpackedZipOnMono()
    {
        var folder = Unpack();
        await using var run = await StagedRun.OpenAsync(folder);

        var report = await run.PlayAsync("net472", StoryObserver.InCad, "--type", "1 /911 Two men with guns at the store on Grove Street");

        Assert.Equal([StoryObserver.Received, StoryObserver.InCad], StagedRun.Texts(report, 0, "Chat"));
        Assert.Single(run.Cad.Board.Calls);
        StagedRun.AssertNothingBroke(report);
    }

    [Fact]
    public void LinksBetweenItsPagesWork() => Assert.Empty(MarkdownLinks.Broken(Unpack()));

    [Fact]
    public void AFolderWhoseManifestHasNoVersionIsNotPacked()
    {
        var copy = Path.Combine(_root, "unversioned");
        FolderCopy.Make(Staged, copy);
        File.WriteAllText(Path.Combine(copy, "sonorandispatch", "fxmanifest.lua"), "fx_version 'cerulean'\n");

        Assert.Throws<FormatException>(() => ReleasePackage.Write(copy, Path.Combine(_root, "third")));
    }

    private string Zip(string name) => Path.Combine(_target, string.Format(System.Globalization.CultureInfo.InvariantCulture, name, _version));

    private string Unpack()
    {
        var folder = Path.Combine(_root, "resources");
        ZipFile.ExtractToDirectory(Zip("sonorandispatch-{0}.zip"), folder);
        return Path.Combine(folder, "sonorandispatch");
    }
}
