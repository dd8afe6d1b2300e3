using SonoranDispatch.Sandbox.ResourceFolder;

namespace SonoranDispatch.Tests.Manifest;

public sealed class ManifestReaderTests
{
    [Fact]
    public void SingularAndPluralFormsMeanTheSame()
    {
        var manifest = ManifestReader.Read("""
            name 'x'
            server_script 'a.dll'
            server_scripts { 'b.dll', 'c.dll' }
            file('one.txt')
            files { 'two.txt' }
            dependencies { '/onesync', 'other' }
            dependency 'third'
            """);

        Assert.Equal("x", manifest.Name);
        Assert.Equal(["a.dll", "b.dll", "c.dll"], manifest.ServerScripts);
        Assert.Equal(["one.txt", "two.txt"], manifest.Files);
        Assert.Equal(["third", "/onesync", "other"], manifest.Dependencies);
        Assert.Empty(manifest.ClientScripts);
    }

    [Fact]
    public void ItIsRealLua()
    {
        var manifest = ManifestReader.Read("""
            -- a comment
            local version = '1.' .. tostring(2)
            version_of = nil
            ui_page('page-' .. version .. '.html')
            for index = 1, 2 do client_script('c' .. index .. '.js') end
            my_data 'name' { extra = true }
            author 'Zoë'
            """);

        Assert.Equal("page-1.2.html", manifest.UiPage);
        Assert.Equal(["c1.js", "c2.js"], manifest.ClientScripts);
        Assert.Equal(["name"], manifest.Values("my_data"));
        Assert.Single(manifest.Values("my_data_extra"));
        Assert.Equal(["Zoë"], manifest.Values("author"));
    }

    [Theory]
    [InlineData("files { 'a'")]
    [InlineData("error('no')")]
    [InlineData("local x = nil; x.y = 1")]
    public void WhatDoesNotRunIsAFault(string lua) => Assert.Throws<FormatException>(() => ManifestReader.Read(lua));

    [Fact]
    public void AManifestReachesNeitherFilesNorTheSystem()
    {
        var manifest = ManifestReader.Read("io('a') os('b') require 'c' luanet 'd' import 'e' load 'f'");

        Assert.Equal(["a", "b", "c", "d", "e", "f"], new[] { "io", "os", "require", "luanet", "import", "load" }.SelectMany(manifest.Values));
    }
}
