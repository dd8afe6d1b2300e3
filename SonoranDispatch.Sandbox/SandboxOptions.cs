using System.Globalization;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.Scenarios.Simulate;
using SonoranDispatch.Sandbox.ScriptRuns;
using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Sandbox;

/// <summary>The options of the command line.</summary>
public sealed record SandboxOptions
{
    /// <summary>The help text.</summary>
    public static string Usage { get; } = $"""
        dotnet run --project SonoranDispatch.Sandbox                     the web console, with an emulated CAD
        dotnet run --project SonoranDispatch.Sandbox -- [options]
          --port <n>          the console's port on 127.0.0.1 (default 5611; 0 takes any free one)
          --cad <url>         talk to a real CAD, with the key in the environment variable SONORANDISPATCH_API_KEY
                              (SONORANDISPATCH_COMMUNITY_ID and SONORANDISPATCH_SERVER_ID as well, where needed)
          --resource <folder> another folder than the one this build staged
          run <scenario>      play a scenario on a simulated clock, without the page; fails if a promise is broken:
                              {string.Join(Environment.NewLine + new string(' ', 22), AllScenarios.Names.Append(SimulateScenario.Name).Chunk(8).Select(static names => string.Join(", ", names)))}
          run script <file>   run a Lua file as another resource's script and print the calls that come of it
          screenshots <folder> take the documentation's pictures of the page players see, with the machine's Chromium
          docs                write what is made of declarations in the code: config.schema.json, tables of docs/configuration.md
          package             make the files of a release in artifacts/release/ from a Release build (dist/)
          --json              with run: print everything as JSON
          --side <side>       with run script: where it runs: server, player (a client) or officer (of one on duty)
          --seed <n>          with run simulate: play this seed and tell its story; with run fuzz: another seed than 1
          --seeds <n>         with run simulate: play so many seeds (default 500)
          --from <n>          with run simulate: the first of them (default 1)
          --help              this text
        On standard input, a line "1 /911 help" is player 1 typing; "0 status" is the server console; "restart" restarts the resource.
        """;

    /// <summary>The console's port; 0 for any free port.</summary>
    public int Port { get; init; } = 5611;

    /// <summary>The real CAD to use; <c>null</c> for the emulated one.</summary>
    public CadConnection? RealCad { get; init; }

    /// <summary>The resource's folder; <c>null</c> for the staged one.</summary>
    public string? Folder { get; init; }

    /// <summary>The scenario to play; <c>null</c> for the console.</summary>
    public string? Scenario { get; init; }

    /// <summary>The Lua file of the scenario "script"; <c>null</c> if the command line names none.</summary>
    public string? Script { get; init; }

    /// <summary>Where that script runs, as the command line says it; <c>null</c> for the script's own choice.</summary>
    public string? Side { get; init; }

    /// <summary>The folder to write screenshots of the page to; <c>null</c> for none.</summary>
    public string? Screenshots { get; init; }

    /// <summary>True to write the documentation that is generated from declarations in the code.</summary>
    public bool Documentation { get; init; }

    /// <summary>True to make the files of a release.</summary>
    public bool Package { get; init; }

    /// <summary>True to print JSON.</summary>
    public bool Json { get; init; }

    /// <summary>The seeds that the simulation plays.</summary>
    public SeedOptions Seeds { get; init; } = new();

    /// <summary>True if only the help text was requested.</summary>
    public bool Help { get; init; }

    /// <summary>Parses the command line.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="environment">Reads an environment variable.</param>
    /// <exception cref="FormatException">The command line is invalid. The message says what is wrong.</exception>
    public static SandboxOptions Parse(IReadOnlyList<string> arguments, Func<string, string?> environment)
    {
        var options = new SandboxOptions();
        for (var at = 0; at < arguments.Count; at++)
        {
            options = arguments[at] switch
            {
                "--help" or "-h" => options with { Help = true },
                "--json" => options with { Json = true },
                "--port" => options with { Port = PortIn(Next(arguments, ref at)) },
                "--cad" => options with { RealCad = Real(Next(arguments, ref at), environment) },
                "--resource" => options with { Folder = Path.GetFullPath(Next(arguments, ref at)) },
                "run" => options with { Scenario = Next(arguments, ref at), Script = ScriptIn(arguments, ref at) },
                "--side" => options with { Side = Next(arguments, ref at) },
                "docs" => options with { Documentation = true },
                "package" => options with { Package = true },
                "screenshots" => options with { Screenshots = Next(arguments, ref at) },
                "--seed" => options with { Seeds = options.Seeds with { Seed = NumberIn(Next(arguments, ref at)) } },
                "--seeds" => options with { Seeds = options.Seeds with { Count = NumberIn(Next(arguments, ref at)) } },
                "--from" => options with { Seeds = options.Seeds with { From = NumberIn(Next(arguments, ref at)) } },
                var other => throw new FormatException($"\"{other}\" is not an option."),
            };
        }

        return options;
    }

    private static string Next(IReadOnlyList<string> arguments, ref int at) =>
        at + 1 < arguments.Count ? arguments[++at] : throw new FormatException($"\"{arguments[at]}\" needs a value.");

    // Only "script" is followed by a file.
    private static string? ScriptIn(IReadOnlyList<string> arguments, ref int at) =>
        arguments[at] == ScriptCommand.Name && at + 1 < arguments.Count && !arguments[at + 1].StartsWith("--", StringComparison.Ordinal) ? arguments[++at] : null;

    private static int PortIn(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65_535
            ? port
            : throw new FormatException($"\"{text}\" is not a port: a number from 0 to 65535.");

    private static int NumberIn(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"\"{text}\" is not a whole number from 0.");

    private static CadConnection Real(string url, Func<string, string?> environment)
    {
        var key = environment("SONORANDISPATCH_API_KEY");
        if (string.IsNullOrWhiteSpace(key)) throw new FormatException("--cad needs the key in the environment variable SONORANDISPATCH_API_KEY.");

        return new CadConnection(url, environment("SONORANDISPATCH_COMMUNITY_ID") ?? "", key.Trim(), environment("SONORANDISPATCH_SERVER_ID") ?? "1");
    }
}
