using System.Globalization;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Configuration.Reading;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Configuration;

/// <summary>
/// Builds the settings from config.json and convars. It never fails: an invalid value is replaced by its default, and all problems are
/// reported at once, so that the resource starts with what it safely can.
/// </summary>
public static class SettingsReader
{
    /// <summary>Reads the settings.</summary>
    /// <param name="json">The text of config.json. <c>null</c> if there is no such file.</param>
    /// <param name="convar">Returns a convar's value by name (<see cref="CadConvars"/>). <c>null</c> or empty if it is not set.</param>
    public static SettingsResult Read(string? json, Func<string, string?> convar)
    {
        var problems = new List<SettingsProblem>();
        var root = Root(json, problems);
        UnknownKeyDetector.Report(root, problems);

        var options = new OptionReader(root, problems);
        var account = new CadAccountReader(options, convar);
        var settings = (Settings)options.Read(OptionCatalogue.Root);
        settings = settings with
        {
            Cad = settings.Cad with { Account = account.Read(settings.Cad.Dialect) },
            Commands = WithoutSharedNames(settings.Commands.Values.Select(command => WithPanic(command, options)).ToList(), problems),
        };
        DepartmentNames.Report(settings, problems);
        settings = settings with { Areas = UsableAreas.Of(settings, problems) };
        return new SettingsResult(settings, problems) { Secrets = account.Secrets };
    }

    private static JObject Root(string? json, List<SettingsProblem> problems)
    {
        if (json is null)
        {
            problems.Add(new SettingsProblem(Messages.ConfigMissing, "config.json"));
            return [];
        }

        var token = LenientJsonParser.Read(json, out var where, out var duplicates);
        if (LenientJsonParser.NotUtf8At(json) is { } unread)
        {
            problems.Add(new SettingsProblem(Messages.ConfigNotUtf8, "config.json", unread, "UTF-8", token is JObject ? "the rest of the file" : "every default"));
            return token as JObject ?? [];
        }

        foreach (var (path, line) in duplicates)
            problems.Add(new SettingsProblem(Messages.ConfigDuplicateKey, path, string.Format(CultureInfo.InvariantCulture, "again in line {0}", line)));

        if (token is JObject root) return root;
        if (token is null) problems.Add(new SettingsProblem(Messages.ConfigNotJson, "config.json", where, "JSON", "every default"));
        else problems.Add(new SettingsProblem(Messages.ConfigWrongType, "config.json", ValueDescriber.Of(token, isSecret: true), "an object in braces", "every default"));
        return [];
    }

    // Until 0.1.0 the kind "panic" made a call a panic. It still does in a command that does not say whether it is one.
    private static CommandSettings WithPanic(CommandSettings command, OptionReader options)
    {
        var path = "commands." + command.Id;
        if (command.Panic || !string.Equals(command.Kind, BuiltInKinds.Panic, StringComparison.Ordinal)) return command;
        if (options.At(path + ".panic") is { Type: JTokenType.Boolean }) return command;
        options.Problems.Add(new SettingsProblem(Messages.ConfigPanicByKind, path));
        return command with { Panic = true };
    }

    // If two enabled commands share a name, the later one is disabled.
    private static Dictionary<string, CommandSettings> WithoutSharedNames(List<CommandSettings> commands, List<SettingsProblem> problems)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var byId = new Dictionary<string, CommandSettings>(StringComparer.Ordinal);
        foreach (var command in commands)
        {
            var isFree = !command.Enabled || taken.Add(command.Name);
            byId[command.Id] = isFree ? command : command with { Enabled = false };
            if (!isFree) problems.Add(new SettingsProblem(Messages.ConfigNameTaken, "commands." + command.Id + ".name", "\"" + command.Name + "\"", "a name of its own", "nothing"));
        }

        return byId;
    }
}
