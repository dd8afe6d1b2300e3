using System;
using System.Collections.Generic;

namespace SonoranDispatch.Client;

/// <summary>Finds the label of the key that a command is actually bound to.</summary>
internal static class KeyLabels
{
    private const uint OfACommand = 0x80000000;
    private const string TextMark = "t_";
    private const int LongestText = 12;

    // The game's picture numbers, as players of the platform have listed them. Only undisputed ones: no label is better than a wrong one.
    private static readonly Dictionary<string, string> Pictures = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        { "b_170", "F1" }, { "b_171", "F2" }, { "b_172", "F3" }, { "b_173", "F4" }, { "b_174", "F5" }, { "b_175", "F6" },
        { "b_176", "F7" }, { "b_177", "F8" }, { "b_178", "F9" }, { "b_179", "F10" }, { "b_180", "F11" }, { "b_181", "F12" },
        { "b_194", "\u2191" }, { "b_195", "\u2193" }, { "b_196", "\u2190" }, { "b_197", "\u2192" },
        { "b_198", "Del" }, { "b_200", "Ins" }, { "b_201", "End" }, { "b_210", "Del" }, { "b_211", "Ins" }, { "b_212", "End" },
        { "b_1000", "Shift" }, { "b_1002", "Tab" }, { "b_1003", "Enter" }, { "b_1012", "Caps" }, { "b_1013", "Ctrl" }, { "b_1015", "Alt" },
        { "b_2000", "Space" },
    };

    /// <summary>The number by which the game identifies a command as a control.</summary>
    public static int ControlOf(string command) => unchecked((int)(Hash(command) | OfACommand));

    /// <summary>The label for what the game draws; empty if nothing is bound or the picture is unknown.</summary>
    public static string Label(string button)
    {
        string known;
        if (Pictures.TryGetValue(button, out known)) return known;
        if (!button.StartsWith(TextMark, StringComparison.Ordinal)) return "";
        return EventArgumentReader.Text(button.Substring(TextMark.Length), LongestText).Trim();
    }

    // The one-at-a-time hash (Bob Jenkins), which the game uses for all names. Commands are already lower case.
    private static uint Hash(string command)
    {
        uint hash = 0;
        unchecked
        {
            foreach (var letter in command)
            {
                hash += letter;
                hash += hash << 10;
                hash ^= hash >> 6;
            }

            hash += hash << 3;
            hash ^= hash >> 11;
            return hash + (hash << 15);
        }
    }
}
