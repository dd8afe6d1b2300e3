using System.Globalization;
using System.Text.RegularExpressions;
using SonoranDispatch.Sandbox.Scenarios.Compat;
using SonoranDispatch.Sandbox.Scripts;
using StandIn;

namespace SonoranDispatch.Sandbox.ScriptRuns;

/// <summary>
/// A script to run, with what the comments at its beginning say: <c>-- side: player</c> (where it runs) and <c>-- repeat: 3 40</c> (how often, and how
/// many seconds apart).
/// </summary>
/// <param name="Name">The file's name, for messages.</param>
/// <param name="Code">The Lua code.</param>
/// <param name="Side">Where it runs.</param>
/// <param name="Times">How often it runs, from 1.</param>
/// <param name="Interval">The simulated time between the beginnings of two runs.</param>
public sealed partial record ScriptFile(string Name, string Code, ExampleSide Side, int Times, TimeSpan Interval)
{
    private const int MostTimes = 10_000;
    private const int MostSeconds = 86_400;
    private const string Sides = "server, player or officer";

    /// <summary>The name of the resource that it runs as.</summary>
    public string Resource => NoName().Replace(Path.GetFileNameWithoutExtension(Name), "_");

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path.</param>
    /// <param name="side">The side from the command line, which wins over the file's; <c>null</c> if it gives none.</param>
    /// <exception cref="FormatException">The script cannot run. The message is one sentence that says why.</exception>
    public static ScriptFile Read(string? path, string? side)
    {
        if (string.IsNullOrEmpty(path)) throw new FormatException("\"run script\" needs a Lua file: run script <file.lua>.");
        if (!File.Exists(path)) throw new FormatException($"There is no file {path}.");

        string code;
        try
        {
            code = File.ReadAllText(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"The file cannot be read: {unreadable.Message}", unreadable);
        }

        var script = Parse(Path.GetFileName(path), code, side);
        var problem = LuaRuntime.SyntaxErrorIn(script.Code, script.Name);
        return problem.Length == 0 ? script : throw new FormatException($"The script is not valid Lua: {problem}.");
    }

    /// <summary>Reads a file's text.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="code">The text.</param>
    /// <param name="side">The side from the command line; <c>null</c> if it gives none.</param>
    /// <exception cref="FormatException">The side or the repetition is not valid.</exception>
    public static ScriptFile Parse(string name, string code, string? side = null)
    {
        var text = code.TrimStart('\uFEFF');
        var head = Head(text);
        var (times, seconds) = RepeatIn(head.FirstOrDefault(line => line.Key == "repeat").Value);
        return new ScriptFile(name, WithHashes(text), SideIn(side ?? head.FirstOrDefault(line => line.Key == "side").Value ?? "server"), times, TimeSpan.FromSeconds(seconds));
    }

    /// <summary>Returns the code with HERE, as a word of its own, replaced by the three numbers of a place.</summary>
    /// <param name="place">"x, y, z".</param>
    public string CodeAt(string place) => Here().Replace(Code, place);

    // The game's Lua writes a hash as `name`. Strings and comments are passed over.
    private static string WithHashes(string text) => Hash().Replace(text, match =>
        match.Groups["name"] is { Success: true } hash ? unchecked((int)Joaat.Hash(hash.Value)).ToString(CultureInfo.InvariantCulture) : match.Value);

    private static ExampleSide SideIn(string word) => word switch
    {
        "server" => ExampleSide.Server,
        "player" => ExampleSide.Player,
        "officer" => ExampleSide.Officer,
        _ => throw new FormatException($"\"{word}\" is not a side: {Sides}."),
    };

    private static (int Times, int Seconds) RepeatIn(string? words)
    {
        if (words is null) return (1, 0);

        return words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var times, var seconds]
            && int.TryParse(times, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= MostTimes
            && int.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var apart) && apart <= MostSeconds
                ? (count, apart)
                : throw new FormatException($"\"{words}\" is not a repetition: how often (1 to {MostTimes}), and how many seconds apart (0 to {MostSeconds}).");
    }

    // The comments before the first line of code.
    private static List<KeyValuePair<string, string>> Head(string text) =>
    [
        .. text.Split('\n').Select(line => line.Trim()).TakeWhile(line => line.Length == 0 || line.StartsWith("--", StringComparison.Ordinal))
            .Select(line => Setting().Match(line)).Where(match => match.Success)
            .Select(match => KeyValuePair.Create(match.Groups[1].Value.ToLowerInvariant(), match.Groups[2].Value.Trim().ToLowerInvariant())),
    ];

    [GeneratedRegex(@"^--\s*(side|repeat)\s*:(.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Setting();

    [GeneratedRegex(@"--\[(?<level>=*)\[.*?\]\k<level>\]|--[^\n]*|\[(?<long>=*)\[.*?\]\k<long>\]|""(?:\\.|[^""\\\n])*""|'(?:\\.|[^'\\\n])*'|`(?<name>[^`\n]*)`", RegexOptions.Singleline)]
    private static partial Regex Hash();

    [GeneratedRegex(@"\bHERE\b")]
    private static partial Regex Here();

    [GeneratedRegex("[^A-Za-z0-9_-]")]
    private static partial Regex NoName();
}
