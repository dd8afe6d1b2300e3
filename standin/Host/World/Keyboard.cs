using System.Globalization;

namespace StandIn.Host.World;

/// <summary>
/// A player's key bindings, as the game's key settings store them (citizenfx gta-core-five/GameInput.cpp). Each command has one key. A default
/// applies only if the command has no key yet. The player's choice survives a restart of the resource. Key names are the platform's: "F6",
/// "SEMICOLON".
/// </summary>
internal sealed class Keyboard
{
    private const uint OfACommand = 0x80000000;
    private const int FirstFunctionKey = 170;

    // What the game draws for keys whose name differs from what is printed on them.
    private static readonly Dictionary<string, string> Drawn = new(StringComparer.OrdinalIgnoreCase)
    {
        ["SEMICOLON"] = "t_;",
        ["APOSTROPHE"] = "t_'",
        ["BACKSLASH"] = "t_\\",
        ["SLASH"] = "t_/",
        ["COMMA"] = "t_,",
        ["PERIOD"] = "t_.",
        ["END"] = "b_201",
        ["RETURN"] = "b_1003",
        ["SPACE"] = "b_2000",
        ["HOME"] = "b_1008",
        ["NUMPAD5"] = "b_141",
    };

    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    /// <summary>The key of each command; "" if it has none.</summary>
    internal IReadOnlyDictionary<string, string> Keys => _keys;

    internal void Register(string command, string mapper, string key)
    {
        if (_keys.TryGetValue(command, out var known) && known.Length > 0) return;
        _keys[command] = mapper.Length > 0 ? key : "";
    }

    internal void Bind(string command, string key)
    {
        if (!_keys.ContainsKey(command)) throw new ArgumentException("No script asked for a key for " + command + ".", nameof(command));
        _keys[command] = key;
    }

    internal IReadOnlyList<string> CommandsOn(string key) => [.. _keys.Where(pair => key.Length > 0 && string.Equals(pair.Value, key, StringComparison.OrdinalIgnoreCase)).Select(pair => pair.Key)];

    /// <summary>
    /// Returns what the game draws for a control: "t_" and the text printed on the key, or "b_" and the number of an icon; "" if no key is bound.
    /// </summary>
    internal string ButtonOf(int control)
    {
        var command = _keys.FirstOrDefault(pair => unchecked((int)(Joaat.Hash(pair.Key) | OfACommand)) == control);
        return command.Key is null ? "" : Draw(command.Value);
    }

    private static string Draw(string key)
    {
        if (Drawn.TryGetValue(key, out var drawn)) return drawn;
        if (key.Length < 2) return key.Length == 0 ? "" : "t_" + key.ToUpperInvariant();
        return key[0] == 'F' && int.TryParse(key.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? "b_" + (FirstFunctionKey + number - 1).ToString(CultureInfo.InvariantCulture) : "b_995";
    }
}
