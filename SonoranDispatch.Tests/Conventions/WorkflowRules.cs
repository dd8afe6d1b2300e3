using System.Text.RegularExpressions;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Conventions;

/// <summary>What runs at GitHub runs the commands of .ci, with pinned actions and as few rights as it needs.</summary>
public sealed partial class WorkflowRules
{
    public static TheoryData<string> Workflows => [.. Directory.GetFiles(Repository.PathOf(".github", "workflows")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void EveryActionIsPinnedToACommitAndNamesItsVersion(string name)
    {
        var uses = Uses().Matches(Text(name));

        Assert.NotEmpty(uses);
        Assert.All(uses, action => Assert.Matches(@"^actions/[a-z-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+$", action.Groups[1].Value.TrimEnd()));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void ItMayReadUnlessAJobSaysOtherwise(string name)
    {
        Assert.Contains("\npermissions:\n  contents: read\n", Text(name), StringComparison.Ordinal);
        Assert.Equal(name == "release.yml" ? 1 : 0, Regex.Count(Text(name), ": write"));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void ItRunsWhatADeveloperRuns(string name)
    {
        Assert.Contains("run: bash .ci/run\n", Text(name), StringComparison.Ordinal);
        Assert.Contains("SONORANDISPATCH_REPRODUCIBLE: \"1\"", Text(name), StringComparison.Ordinal);
        Assert.DoesNotContain("secrets.", Text(name), StringComparison.Ordinal);
    }

    private static string Text(string name) => Repository.Text(".github", "workflows", name).ReplaceLineEndings("\n");

    [GeneratedRegex("uses: (.*)")]
    private static partial Regex Uses();
}
