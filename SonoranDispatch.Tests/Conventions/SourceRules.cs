using System.Text.RegularExpressions;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Conventions;

/// <summary>House rules that the compiler does not check, for the code that runs in the game.</summary>
public sealed partial class SourceRules
{
    private static readonly string[] InTheGame = ["SonoranDispatch.Core", "SonoranDispatch.Server", "SonoranDispatch.Client"];

    public static TheoryData<string> Files => [.. InTheGame.SelectMany(Sources)];

    [Theory]
    [MemberData(nameof(Files))]
    public void NothingThatCanKillAServerIsWritten(string file)
    {
        var code = Comments().Replace(Repository.Text(file), "");

        Assert.DoesNotMatch(@"\bdynamic\b", code);
        Assert.DoesNotMatch(@"\basync void\b", code);
        Assert.DoesNotMatch(@"\.Result\b|\.Wait\(\)|GetAwaiter\(\)\.GetResult", code);
        Assert.DoesNotMatch(@"Thread\.Sleep", code);
        Assert.DoesNotMatch(@"CertificateValidationCallback|CertificateCustomValidationCallback", code);
        Assert.DoesNotMatch(@"catch \(NullReferenceException", code);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void AFileFitsOnAFewScreens(string file) => Assert.InRange(Repository.Text(file).Split('\n').Length, 1, 250);

    // A busy machine can pause in the middle of a match for longer than any limit. Then even the shortest text times out.
    [Theory]
    [MemberData(nameof(Files))]
    public void APatternThatMayRunOutOfTimeIsCaught(string file)
    {
        var code = Comments().Replace(Repository.Text(file), "");

        if (Regex.IsMatch(code, @"\bRegex\b") && code.Contains("TimeSpan", StringComparison.Ordinal))
            Assert.Contains("catch (RegexMatchTimeoutException", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SonoranDispatch.Core")]
    public void TheRulesDoNotKnowTheGame(string project)
    {
        foreach (var file in Sources(project)) Assert.DoesNotContain("CitizenFX", Comments().Replace(Repository.Text(file), ""), StringComparison.Ordinal);
    }

    [Fact]
    public void TheGamesCodeDoesNotBindToTheDynamicRuntime()
    {
        foreach (var assembly in new[] { typeof(CompositionRoot).Assembly, typeof(global::SonoranDispatch.Server.ServerScript).Assembly })
            Assert.DoesNotContain(assembly.GetReferencedAssemblies(), reference => reference.Name == "Microsoft.CSharp");
    }

    private static IEnumerable<string> Sources(string project) =>
        Directory.EnumerateFiles(Repository.PathOf(project), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();
}
