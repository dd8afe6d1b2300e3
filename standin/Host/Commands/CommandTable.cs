using StandIn.Host.Resources;
using StandIn.Wire;

namespace StandIn.Host.Commands;

/// <summary>The commands of one side. Names are case-insensitive. If a name is registered again, the new handler replaces the old one.</summary>
internal sealed class CommandTable
{
    private readonly Dictionary<string, RegisteredCommand> _commands = new(StringComparer.OrdinalIgnoreCase);

    internal IEnumerable<RegisteredCommand> All => _commands.Values;

    internal void Register(RegisteredCommand command) => _commands[command.Name] = command;

    internal void Forget(ResourceRuntime owner)
    {
        foreach (var gone in _commands.Values.Where(command => command.Owner == owner).ToArray()) _commands.Remove(gone.Name);
    }

    internal RegisteredCommand? Find(string name) => _commands.TryGetValue(name, out var command) ? command : null;

    /// <summary>
    /// Runs a handler with the source, the arguments (all strings) and the raw line, under the invariant culture
    /// (SonoranDispatch.Tests/Assumptions/CommandRules.cs).
    /// </summary>
    internal static void Run(RegisteredCommand command, int source, IReadOnlyList<string> words, string raw)
    {
        if (command.Body is { } body)
        {
            if (!command.Owner.Closed) body(source, [.. words.Skip(1)], raw);
            return;
        }

        var arguments = WireWriter.Pack(new object[] { source, words.Skip(1).ToList(), raw });
        using (Cultures.Invariant()) command.Owner.Call(command.Reference, arguments, EntryKind.Command, command.Name);
    }
}
