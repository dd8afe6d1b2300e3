using SonoranDispatch.Configuration;

namespace SonoranDispatch.Compatibility;

/// <summary>Determines a call's kind from the words that scripts use. Muting and duplicate detection depend on the kind.</summary>
public static class AlertKinds
{
    /// <summary>The default kind.</summary>
    public const string Alert = "alert";

    // Searched from top to bottom: "gas station robbery" is a robbery, and "shots fired from a vehicle" is not a theft.
    private static readonly (string Kind, string[] Words)[] Words =
    [
        (BuiltInKinds.Panic, ["officerdown", "officerdistress", "officerindistress", "emsdown", "emsdistress", "panic", "10-99", "10-13"]),
        ("backup", ["officerbackup", "needbackup", "backuprequest"]),
        ("gunfire", ["shooting", "shotsfired", "gunfire", "gunshot", "shots"]),
        ("explosion", ["explosion", "bombing"]),
        ("vehicle-theft", ["carrobbery"]),
        ("robbery", ["robbery", "heist", "bank", "vangelico", "bobcat", "burglary", "robbing", "prisonbreak"]),
        ("vehicle-theft", ["vehicletheft", "carjack", "cartheft", "carboosting", "boosting", "stolenvehicle", "stolencar", "hotwire"]),
        ("drugs", ["drug", "narcotic", "suspicioushandoff"]),
        ("death", ["deceased", "dead", "civdead"]),
        ("medical", ["injur", "civdown", "medical", "ambulance", "unconscious", "persondown"]),
        ("fire", ["fire", "blaze"]),
        ("fight", ["fight", "melee", "assault"]),
        ("traffic", ["speeding", "reckless"]),
    ];

    /// <summary>Returns the kind that the words indicate; the first word that indicates one wins.</summary>
    public static string Of(params string[] words)
    {
        foreach (var word in words)
        {
            var plain = Plain(word);
            if (plain.Length == 0) continue;

            foreach (var (kind, known) in Words)
                if (Array.Exists(known, part => plain.IndexOf(part, StringComparison.Ordinal) >= 0)) return kind;
        }

        return Alert;
    }

    private static string Plain(string word)
    {
        var kept = new char[Math.Min(word.Length, 100)];
        var count = 0;
        foreach (var letter in word)
        {
            if (count == kept.Length) break;
            if (letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') kept[count++] = letter;
            else if (letter is >= 'A' and <= 'Z') kept[count++] = (char)(letter + ('a' - 'A'));
        }

        return new string(kept, 0, count);
    }
}
