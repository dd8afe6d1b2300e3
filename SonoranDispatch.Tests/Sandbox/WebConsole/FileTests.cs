using System.Text.RegularExpressions;
using SonoranDispatch.Sandbox.WebConsole;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>Tests which files are served and which are not.</summary>
public sealed partial class FileTests
{
    [Fact]
    public async Task ThePageAndEveryFileItNamesAreServed()
    {
        await using var harness = await WebConsoleHarness.OpenAsync();
        var waiting = new Queue<string>(["/"]);
        var seen = new HashSet<string>(StringComparer.Ordinal);

        while (waiting.TryDequeue(out var path))
        {
            if (!seen.Add(path))
                continue;
            using var answer = await harness.Http.GetAsync(new Uri(path, UriKind.Relative));
            Assert.True(answer.IsSuccessStatusCode, path);
            Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
            foreach (Match named in NamedFile().Matches(await answer.Content.ReadAsStringAsync()))
                waiting.Enqueue(named.Groups[1].Value);
        }

        Assert.Contains("main.js", seen);
        Assert.Contains("console.css", seen);
        Assert.True(seen.Count > 8, string.Join(", ", seen));
    }

    [Fact]
    public async Task ThePlayersPageIsServedToEachPlayer()
    {
        await using var harness = await WebConsoleHarness.OpenAsync();

        foreach (var path in new[] { "players/1/nui/index.html", "players/2/nui/index.html" })
        {
            using var answer = await harness.Http.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
            Assert.Contains("main.js", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Equal("text/javascript", (await harness.Http.GetAsync(new Uri("players/1/nui/main.js", UriKind.Relative))).Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/players/1/nui/../secret.txt")]
    [InlineData("/players/1/nui/%2e%2e/secret.txt")]
    [InlineData("/players/1/nui/..%2fsecret.txt")]
    [InlineData("/players/1/nui/..%5csecret.txt")]
    [InlineData("/players/1/nui/..\\secret.txt")]
    [InlineData("/players/1/nui/x/../../secret.txt")]
    [InlineData("/players/1/nui//etc/passwd")]
    [InlineData("/players/1/nui/%00")]
    [InlineData("/players/1/nui/")]
    [InlineData("/players/1/nui")]
    [InlineData("/..%2f..%2fetc%2fpasswd")]
    [InlineData("/WebConsoleServer.cs")]
    [InlineData("/nothing")]
    public async Task NothingOutsideTheFoldersIsServed(string path)
    {
        await using var harness = await WebConsoleHarness.OpenAsync();

        var answer = await RawHttp.AskAsync(harness.Console.Address, $"GET {path} HTTP/1.1", $"Host: {harness.Console.Address.Authority}");

        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("not for players", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMissingFolderIsSaidAtTheStart()
    {
        var missing = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));

        var error = await Assert.ThrowsAsync<DirectoryNotFoundException>(() => WebConsoleServer.StartAsync(new FakeWorld(), missing, 0));

        Assert.Contains(missing, error.Message, StringComparison.Ordinal);
    }

    [GeneratedRegex("""(?:src|href|from|url)\s*[=(]?\s*["'](?:\./)?([a-z-]+\.(?:js|css|svg))["']""")]
    private static partial Regex NamedFile();
}
