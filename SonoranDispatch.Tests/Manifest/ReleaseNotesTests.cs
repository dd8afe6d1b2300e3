using SonoranDispatch.Sandbox.Packaging;

namespace SonoranDispatch.Tests.Manifest;

public sealed class ReleaseNotesTests
{
    private const string Changelog = "# Changelog\n\n## 1.1.0 (2027-01-01)\n\n- new\n\n### Notes\n\n- more\n\n## 1.1\n\n- old\n\n## 1.0.0\n";

    [Theory]
    [InlineData("1.1.0", "- new\n\n### Notes\n\n- more\n")]
    [InlineData("1.1", "- old\n")]
    public void TheyAreTheSectionOfTheVersion(string version, string notes) => Assert.Equal(notes, ReleaseNotes.Of(Changelog, version));

    [Theory]
    [InlineData("1.0.0")]
    [InlineData("1")]
    [InlineData("2.0.0")]
    public void AVersionOfWhichNothingIsSaidHasNone(string version) => Assert.Throws<FormatException>(() => ReleaseNotes.Of(Changelog, version));
}
