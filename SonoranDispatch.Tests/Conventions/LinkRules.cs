using System.Xml.Linq;
using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Conventions;

/// <summary>Pages, manifests and assemblies name no address that does not exist.</summary>
public sealed class LinkRules
{
    // Pages of others that are known to exist. A link to a place of our own is relative, so that it holds wherever the repository is.
    private static readonly string[] Known =
    [
        "https://sonorancad.com", "https://dotnet.microsoft.com/download", "https://github.com/DevBlocky/nearest-postal", "https://cfx.re/", "https://docs.fivem.net/",
    ];

    private static IEnumerable<string> Pages => new[] { "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "standin/README.md" }.Select(page => Repository.PathOf(page))
        .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories));

    [Fact]
    public void EveryRelativeLinkLeadsSomewhere() => Assert.Empty(MarkdownLinks.Broken(Repository.Root, Pages));

    [Fact]
    public void EveryOtherLinkLeadsToAKnownPage()
    {
        var addresses = Pages.SelectMany(page => MarkdownLinks.Targets(File.ReadAllText(page))).Where(target => target.Contains("://", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(addresses);
        Assert.All(addresses, address => Assert.Contains(Known, known => address.StartsWith(known, StringComparison.Ordinal)));
    }

    [Fact]
    public void TheRepositorysAddressComesFromTheBuildAlone()
    {
        Assert.Empty(XDocument.Parse(Repository.Text("Directory.Build.props")).Descendants("RepositoryUrl"));
        Assert.DoesNotContain("github.com/", Repository.Text("fxmanifest.lua"), StringComparison.Ordinal);
        Assert.All(StagedShims.Folders().Select(folder => Path.GetFileName(folder)), shim => Assert.DoesNotContain("://", Repository.Text("shims", shim, "fxmanifest.lua"), StringComparison.Ordinal));
    }

    [Fact]
    public void AStagedManifestNamesTheAddressThatTheBuildWasGivenOrNone()
    {
        string[] given = Environment.GetEnvironmentVariable("RepositoryUrl") is { Length: > 0 } url ? [url] : [];

        Assert.All(StagedShims.Folders().Append(StagedResource.Folder), folder =>
        {
            var text = File.ReadAllText(Path.Combine(folder, "fxmanifest.lua"));
            Assert.Equal(given, ManifestReader.Read(text).Values("repository"));
            Assert.DoesNotContain("@", text, StringComparison.Ordinal);
        });
    }
}
