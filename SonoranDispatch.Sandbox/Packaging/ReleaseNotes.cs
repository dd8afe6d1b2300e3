namespace SonoranDispatch.Sandbox.Packaging;

/// <summary>Takes the notes of a release from CHANGELOG.md.</summary>
public static class ReleaseNotes
{
    /// <summary>Returns the section of a version, without its heading.</summary>
    /// <param name="changelog">The changelog's text, with one heading "## version" for each version.</param>
    /// <param name="version">The version.</param>
    /// <exception cref="FormatException">The changelog has no such section, or an empty one.</exception>
    public static string Of(string changelog, string version)
    {
        var lines = changelog.ReplaceLineEndings("\n").Split('\n');
        var section = lines.SkipWhile(line => line != "## " + version && !line.StartsWith("## " + version + " ", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        var notes = string.Join('\n', section).Trim();
        return notes.Length > 0 ? notes + "\n" : throw new FormatException("CHANGELOG.md says nothing about " + version + ".");
    }
}
