using SonoranDispatch.Sandbox.ResourceFolder;

namespace SonoranDispatch.Tests.Manifest;

public sealed class ResourceGlobTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public ResourceGlobTests()
    {
        foreach (var path in new[] { "a.js", "Nui/b.js", "Nui/b.css", "Nui/deep/er/c.js" })
        {
            var file = Path.Combine(_folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, "");
        }
    }

    [Theory]
    [InlineData("Nui/**/*.js", "Nui/b.js Nui/deep/er/c.js")]
    [InlineData("Nui/*.js", "Nui/b.js")]
    [InlineData("Nui/**/*", "Nui/b.css Nui/b.js Nui/deep/er/c.js")]
    [InlineData("a.js", "a.js")]
    [InlineData("none/*.js", "")]
    public void AGlobNamesTheFilesTheGameWouldFind(string glob, string expected) => Assert.Equal(expected, string.Join(' ', ResourceGlob.Resolve(_folder.FullName, glob)));

    public void Dispose() => _folder.Delete(recursive: true);
}
