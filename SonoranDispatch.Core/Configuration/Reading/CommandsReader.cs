using Newtonsoft.Json.Linq;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration.Reading;

/// <summary>Reads the table of commands: the built-in ones as the owner changed them, and the owner's own where they are complete.</summary>
/// <param name="options">The file.</param>
internal sealed class CommandsReader(OptionReader options)
{
    private const string Section = "commands";
    private readonly Text id = new(32, "letters, digits, _ and -", "^[A-Za-z0-9_-]{1,32}$");

    /// <summary>Reads all of them. Of two enabled ones with one name the later is off.</summary>
    public IReadOnlyDictionary<string, CommandSettings> Read()
    {
        var table = options.At(Section) as JObject ?? [];
        var commands = new Dictionary<string, CommandSettings>(StringComparer.Ordinal);
        foreach (var builtIn in BuiltInCommands.All) commands[builtIn.Id] = table[builtIn.Id] is JObject ? With(builtIn) : builtIn;

        foreach (var property in table.Properties())
        {
            if (commands.ContainsKey(property.Name) || property.Value is not JObject own) continue;
            if (IsUsable(property.Name, own)) commands[property.Name] = With(new CommandSettings(property.Name));
        }

        return WithoutSharedNames(commands);
    }

    private bool IsUsable(string name, JObject own)
    {
        var path = Section + "." + name;
        if (id.Read(new JValue(name), out _) != ValueFault.None)
        {
            options.Problems.Add(new Problem(Messages.ConfigOutOfRange, path, "a command named so", "an id: " + id.Limits, "nothing"));
            return false;
        }

        var missing = OptionCatalogue.All.Where(option => option.IsRequired && IsMissing(option, own)).Select(option => option.Key).ToArray();
        if (missing.Length == 0) return true;
        var keys = string.Join(", ", missing);
        options.Problems.Add(new Problem(Messages.ConfigCommandIncomplete, path, keys, keys, "nothing"));
        return false;
    }

    private static bool IsMissing(Option option, JObject own) =>
        own[option.Key] is not { } token || (option is Option<string> text && text.Values.Read(token, out _) != ValueFault.None);

    private CommandSettings With(CommandSettings basis) => basis with
    {
        Name = Read(CommandOptions.Name, basis, basis.Name),
        Enabled = Read(CommandOptions.Enabled, basis, basis.Enabled),
        Kind = Read(CommandOptions.Kind, basis, basis.Kind),
        Title = Read(CommandOptions.Title, basis, basis.Title),
        Code = Read(CommandOptions.Code, basis, basis.Code),
        Priority = Read(CommandOptions.Priority, basis, basis.Priority),
        Origin = Read(CommandOptions.Origin, basis, basis.Origin),
        Status = Read(CommandOptions.Status, basis, basis.Status),
        Departments = Read(CommandOptions.Departments, basis, basis.Departments),
        Permission = Read(CommandOptions.Permission, basis, basis.Permission),
        CooldownSeconds = Read(CommandOptions.CooldownSeconds, basis, basis.CooldownSeconds),
        Anonymous = Read(CommandOptions.Anonymous, basis, basis.Anonymous),
        ApproximateRadius = Read(CommandOptions.ApproximateRadius, basis, basis.ApproximateRadius),
        Description = Read(CommandOptions.Description, basis, basis.Description),
        OfficersOnly = Read(CommandOptions.OfficersOnly, basis, basis.OfficersOnly),
        Follows = Read(CommandOptions.Follows, basis, basis.Follows),
        Help = Read(CommandOptions.Help, basis, basis.Help),
    };

    private T Read<T>(Option<T> option, CommandSettings basis, T otherwise) =>
        options.TryRead(option, Section + "." + basis.Id + "." + option.Key, otherwise, out var value) ? value : otherwise;

    private IReadOnlyDictionary<string, CommandSettings> WithoutSharedNames(Dictionary<string, CommandSettings> commands)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var command in commands.Values.Where(command => command.Enabled).ToArray())
        {
            if (taken.Add(command.Name)) continue;
            options.Problems.Add(new Problem(Messages.ConfigNameTaken, Section + "." + command.Id + ".name", "\"" + command.Name + "\"", "a name of its own", "nothing"));
            commands[command.Id] = command with { Enabled = false };
        }

        return commands;
    }
}
