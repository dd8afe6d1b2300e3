using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Mutations;

/// <summary>
/// The deliberate mistakes that `.ci/mutations` makes, one a file: it shows that the test named there fails because of it. These tests keep the files
/// up to date with the code.
/// </summary>
public sealed class MutationTests
{
    private const string Folder = "SonoranDispatch.Core.Tests/Mutations";

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Repository.PathOf(Folder), "*.patch").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void TheCodeThatItChangesIsThereOnce(string name)
    {
        var lines = Repository.Text(Folder, name + ".patch").Split('\n');
        var code = "\n" + Repository.Text(lines.Single(line => line.StartsWith("--- a/", StringComparison.Ordinal))["--- a/".Length..]);
        var hunks = string.Join('\n', lines.SkipWhile(line => !line.StartsWith("@@", StringComparison.Ordinal))).Split("\n@@");

        Assert.All(hunks, hunk =>
        {
            var before = hunk.TrimEnd('\n').Split('\n').Skip(1).Where(line => !line.StartsWith('+')).Select(line => line.Length > 0 ? line[1..] : line);
            Assert.Equal(2, code.Split("\n" + string.Join('\n', before) + "\n").Length);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheTestThatCatchesItExistsAndThePageNamesBoth(string name)
    {
        var lines = Repository.Text(Folder, name + ".patch").Split('\n');
        var test = lines.Single(line => line.StartsWith("Test: ", StringComparison.Ordinal))["Test: ".Length..].Split('.');

        var type = Assert.Single(typeof(MutationTests).Assembly.GetTypes(), type => type.Name == test[0]);
        var method = type.GetMethod(test[1]);
        Assert.True(method is not null && method.IsDefined(typeof(FactAttribute), inherit: true), "There is no such test.");
        Assert.Contains($"| `{name}` | {lines[0]} | `{test[0]}.{test[1]}` |", Repository.Text("docs", "delivery.md"), StringComparison.Ordinal);
    }
}
