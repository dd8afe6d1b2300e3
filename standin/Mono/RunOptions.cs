using System.Globalization;

namespace StandIn.Mono;

/// <summary>The options of the command line.</summary>
internal sealed class RunOptions
{
    internal string Resource { get; private set; } = "";

    internal string Manifest { get; private set; } = "";

    internal string Data { get; private set; } = "";

    internal List<KeyValuePair<string, string>> Convars { get; } = [];

    internal List<string> Players { get; } = [];

    /// <summary>The player inputs in order: each option's name and its value.</summary>
    internal List<KeyValuePair<string, string>> Inputs { get; } = [];

    /// <summary>The client events that the report lists.</summary>
    internal List<string> Heard { get; } = [];

    internal double Seconds { get; private set; } = 10;

    internal CultureInfo Culture { get; private set; } = CultureInfo.CurrentCulture;

    internal int AfterMilliseconds { get; private set; } = 500;

    /// <summary>How long the run continues after the last input, in milliseconds. Null: until the overall limit.</summary>
    internal int? LingerMilliseconds { get; private set; }

    internal string UntilChat { get; private set; } = "";

    internal string UntilConsole { get; private set; } = "";

    /// <summary>Parses the command line. Throws <see cref="ArgumentException"/> with the problem if it is invalid.</summary>
    internal static RunOptions Read(string[] args)
    {
        var options = new RunOptions();
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--json") continue;
            if (i + 1 >= args.Length) throw new ArgumentException(args[i] + " needs a value.");
            options.Take(args[i], args[++i]);
        }

        if (options.Resource.Length == 0 || options.Manifest.Length == 0) throw new ArgumentException("--resource <folder> and --manifest <json file> are needed.");
        return options;
    }

    private void Take(string name, string value)
    {
        switch (name)
        {
            case "--resource": Resource = Path.GetFullPath(value); break;
            case "--manifest": Manifest = value; break;
            case "--data": Data = value; break;
            case "--set": Convars.Add(new(value.Split('=')[0], value.Substring(value.IndexOf('=') + 1))); break;
            case "--player": Players.Add(value); break;
            case "--type" or "--page" or "--key" or "--send": Inputs.Add(new(name, value)); break;
            case "--hear": Heard.Add(value); break;
            case "--seconds": Seconds = double.Parse(value, CultureInfo.InvariantCulture); break;
            case "--after": AfterMilliseconds = int.Parse(value, CultureInfo.InvariantCulture); break;
            case "--linger": LingerMilliseconds = int.Parse(value, CultureInfo.InvariantCulture); break;
            case "--culture": Culture = CultureInfo.GetCultureInfo(value); break;
            case "--until-chat": UntilChat = value; break;
            case "--until-console": UntilConsole = value; break;
            default: throw new ArgumentException("Unknown option " + name + ".");
        }
    }
}
