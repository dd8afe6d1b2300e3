using System.Reflection;
using System.Xml.Linq;
using Mono.Cecil;
using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Manifest;

public sealed class ShippedManifestTests
{
    private static readonly string[] PageFileTypes = [".html", ".css", ".js"];
    private readonly ParsedManifest _manifest = ManifestReader.Read(File.ReadAllText(Path.Combine(StagedResource.Folder, "fxmanifest.lua")));

    [Fact]
    public void ItSaysWhatTheServerAsksOfAManifest()
    {
        Assert.Equal(["cerulean"], _manifest.Values("fx_version"));
        Assert.Equal(["gta5"], _manifest.Values("game"));
        Assert.Equal("sonorandispatch", _manifest.Name);
        Assert.All(["author", "description"], key => Assert.Single(_manifest.Values(key)));
        Assert.Equal(["true"], _manifest.Values("nui_callback_strict_mode"));
    }

    [Fact]
    public void ItsVersionIsTheProjects()
    {
        var version = XDocument.Parse(Repository.Text("Directory.Build.props")).Descendants("VersionPrefix").Single().Value;

        Assert.Equal(version, _manifest.Version);
        Assert.All(["Server/SonoranDispatch.Server.net.dll", "Server/SonoranDispatch.Core.dll", "Client/SonoranDispatch.Client.net.dll"], script =>
        {
            using var assembly = AssemblyDefinition.ReadAssembly(Path.Combine(StagedResource.Folder, script));
            var informational = assembly.CustomAttributes.Single(attribute => attribute.AttributeType.Name == nameof(AssemblyInformationalVersionAttribute));
            Assert.Equal((version, version + ".0"), ((string)informational.ConstructorArguments[0].Value, assembly.Name.Version.ToString()));
        });
    }

    [Fact]
    public void ItAsksForAServerBuildButNotForOneSync()
    {
        var dependency = Assert.Single(_manifest.Dependencies);

        Assert.Matches("^/server:[0-9]{4,}$", dependency);
    }

    [Fact]
    public void TheRuntimeTakesItsScriptsForItsOwn()
    {
        Assert.All([.. _manifest.ServerScripts, .. _manifest.ClientScripts], script => Assert.EndsWith(".net.dll", script, StringComparison.Ordinal));
        Assert.Empty(_manifest.Values("mono_rt2"));
        Assert.Empty(_manifest.SharedScripts);
    }

    [Fact]
    public void EverythingItNamesIsStaged()
    {
        var globs = new[] { _manifest.UiPage }.Concat(_manifest.ServerScripts).Concat(_manifest.SentToPlayers).ToArray();

        Assert.True(globs.Length >= 5);
        Assert.All(globs, glob => Assert.NotEmpty(ResourceGlob.Resolve(StagedResource.Folder, glob)));
    }

    [Fact]
    public void PlayersGetTheClientScriptAndThePageAndNothingElse()
    {
        var sent = _manifest.SentToPlayers.SelectMany(glob => ResourceGlob.Resolve(StagedResource.Folder, glob)).Distinct(StringComparer.Ordinal);

        Assert.All(sent, path => Assert.True(
            path == "Client/SonoranDispatch.Client.net.dll" || (path.StartsWith("Nui/", StringComparison.Ordinal) && PageFileTypes.Contains(Path.GetExtension(path), StringComparer.Ordinal)),
            path + " would be sent to players"));
    }

    [Fact]
    public void EveryFileOfThePageIsSent()
    {
        var sent = _manifest.Files.SelectMany(glob => ResourceGlob.Resolve(StagedResource.Folder, glob)).ToHashSet(StringComparer.Ordinal);

        Assert.All(ResourceGlob.Resolve(StagedResource.Folder, "Nui/**/*"), path => Assert.True(sent.Contains(path), path + " is staged, but players do not get it"));
        Assert.Contains(_manifest.UiPage, sent);
    }

    [Theory]
    [InlineData("Server/SonoranDispatch.Server.net.dll")]
    [InlineData("config.json")]
    [InlineData("config.schema.json")]
    [InlineData("locales/en.json")]
    [InlineData("fxmanifest.lua")]
    public void WhatAServerNeedsIsStaged(string path) => Assert.NotEmpty(ResourceGlob.Resolve(StagedResource.Folder, path));

    [Fact]
    public void EveryLanguageIsStaged() => Assert.Equal(
        Directory.GetFiles(Repository.PathOf("locales")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
        Directory.GetFiles(Path.Combine(StagedResource.Folder, "locales")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
}
