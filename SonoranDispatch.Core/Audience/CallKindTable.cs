using SonoranDispatch.Configuration;

namespace SonoranDispatch.Audience;

/// <summary>The call kinds: the owner's settings for each, and defaults for a kind without settings.</summary>
public sealed class CallKindTable
{
    private static readonly KindSettings Plain = new("");

    private readonly Dictionary<string, KindSettings> _kinds = new(StringComparer.Ordinal);

    /// <summary>
    /// Collects the kinds from the settings table and from enabled commands. A kind known only from a command gets the command's title.
    /// </summary>
    public CallKindTable(IReadOnlyDictionary<string, KindSettings> kinds, IEnumerable<CommandSettings> commands)
    {
        foreach (var kind in kinds.Values) _kinds[kind.Id] = kind;
        foreach (var command in commands)
            if (command.Enabled && command.Id != BuiltInCommands.Duty && command.Kind.Length > 0 && !_kinds.ContainsKey(command.Kind)) _kinds[command.Kind] = new KindSettings(command.Kind) { Title = command.Title };
    }

    /// <summary>The kinds an officer may mute, sorted by title.</summary>
    public IReadOnlyList<KindSettings> Mutable => [.. _kinds.Values.Where(kind => MayBeMuted(kind.Id)).OrderBy(kind => kind.Title, StringComparer.Ordinal)];

    /// <summary>Returns the settings of a kind.</summary>
    public KindSettings Of(string kind) => _kinds.TryGetValue(kind, out var known) ? known : Plain;

    /// <summary>Whether officers may mute a kind.</summary>
    public bool MayBeMuted(string kind) => !string.Equals(kind, BuiltInKinds.Panic, StringComparison.Ordinal) && Of(kind).MuteAllowed;
}
