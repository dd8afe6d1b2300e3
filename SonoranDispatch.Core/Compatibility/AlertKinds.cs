namespace SonoranDispatch.Compatibility;

/// <summary>
/// Determines a call's kind from what a script says, by whole words and whole codes only: "firearm" is no fire. Muting and duplicate detection
/// depend on the kind. It is never a panic: officers raise those by a preset, a command or a key, server scripts by a field made for it.
/// </summary>
public static class AlertKinds
{
    /// <summary>The default kind.</summary>
    public const string Alert = "alert";

    private const int LongestText = 200;

    // The kind that stands first wins: "drug boat robbery" is a robbery, and "shots fired from a vehicle" is no theft.
    private static readonly KindPhrases Phrases = new(
    [
        ("backup", ["officer backup", "needs backup", "need backup", "backup needed", "backup request", "backup requested", "requesting backup"]),
        ("gunfire", ["shooting", "shots", "shot fired", "shots fired", "gunfire", "gun fire", "gunshot", "gunshots", "gun shot", "gun shots", "drive by", "under fire", "opened fire", "open fire"]),
        ("explosion", ["explosion", "explosions", "exploded", "bombing"]),
        ("theft", ["sign robbery", "shoplifting", "shop lifting"]),
        ("vehicle-theft", ["car robbery", "vehicle robbery"]),
        ("robbery", ["robbery", "robberies", "robbing", "robbed", "robber", "robbers", "heist", "burglary", "burglar", "burglars", "prison break", "prisonbreak", "jailbreak", "break in", "mugging"]),
        ("vehicle-theft", ["vehicle theft", "car theft", "auto theft", "carjack", "carjacking", "carjacked", "car jack", "car jacking", "boosting", "stolen vehicle", "stolen car", "vehicle stolen", "car stolen", "hotwire", "hotwiring", "chop shop"]),
        ("drugs", ["drugs", "narcotic", "narcotics", "drug sale", "drug sales", "drug deal", "drug deals", "drug dealer", "drug dealers", "drug dealing", "drug trafficking", "drug activity", "drug lab", "suspicious handoff"]),
        ("death", ["deceased", "dead body", "dead person", "person dead", "civ dead", "civilian dead", "found dead", "is dead", "corpse"]),
        ("medical", ["injured", "injuried", "injury", "injuries", "medical", "unconscious", "person down", "civ down", "civilian down", "ambulance needed", "ambulance requested", "heart attack"]),
        ("fire", ["fire", "fires", "blaze", "wildfire", "arson"]),
        ("fight", ["fight", "fights", "fighting", "fistfight", "melee", "brawl", "assault", "assaulted"]),
        ("traffic", ["speeding", "reckless"]),
    ]);

    // Expressions in which one of the words above means something else.
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "fire station", "fire department", "fire dept", "fire truck", "fire engine", "fire hydrant", "fire extinguisher", "fire escape", "fire arm", "fire arms", "cease fire",
        "assault rifle", "assault rifles", "shooting range", "fight club", "medical center", "medical centre",
    };

    // Only codes that mean the same wherever they are used. Ten-codes do not: 10-13 is an officer down, a drug sale or the weather.
    private static readonly Dictionary<string, string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["211"] = "robbery",
        ["459"] = "robbery",
        ["215"] = "vehicle-theft",
        ["10-71"] = "gunfire",
    };

    // What scripts put in front of such a word in the names of their alerts, without a space: "fleecabankrobbery", "vehicleshots".
    private static readonly string[] Qualifiers =
    [
        "armored", "armoured", "apartment", "art", "atm", "bank", "bobcat", "boat", "car", "cargo", "cash", "casino", "container", "convoy", "cr", "drug", "fleeca", "gallery", "gas",
        "house", "humane", "jewel", "jewelry", "jewellery", "labs", "liquor", "machine", "meter", "money", "office", "oil", "pacific", "paleto", "parking", "pawn", "person", "prison", "rig", "safe",
        "security", "shop", "station", "store", "train", "truck", "underground", "union", "van", "vangelico", "vehicle", "vend", "vending", "warehouse", "yacht",
    ];

    /// <summary>Returns the kind of an alert.</summary>
    /// <param name="stated">The names by which the script itself states what happened, such as "storerobbery", in order of preference.</param>
    /// <param name="code">The code.</param>
    /// <param name="texts">The title and other texts, in order of preference.</param>
    /// <returns>The first kind that one of these says; <see cref="Alert"/> if none does.</returns>
    public static string Of(IEnumerable<string> stated, string code, params string[] texts) =>
        stated.Select(OfName).FirstOrDefault(kind => kind is not null)
        ?? (Codes.TryGetValue(code.Trim(), out var coded) ? coded : null)
        ?? texts.Select(text => Phrases.Find(Words(text), Others)).FirstOrDefault(kind => kind is not null)
        ?? Alert;

    /// <summary>Returns the kind that texts indicate by their words.</summary>
    public static string OfTexts(params string[] texts) => Of([], "", texts);

    private static string? OfName(string name)
    {
        var words = Words(name);
        if (Phrases.Find(words, Others) is { } kind) return kind;
        if (words.Count == 1 && words[0] == "drug") return "drugs";

        return words.Select(word => Phrases.FindAtEnd(word, IsMadeOfQualifiers)).FirstOrDefault(found => found is not null);
    }

    private static bool IsMadeOfQualifiers(string text) =>
        text.Length == 0 || Array.Exists(Qualifiers, word => text.StartsWith(word, StringComparison.Ordinal) && IsMadeOfQualifiers(text.Substring(word.Length)));

    // Letters of every script belong to a word, and so does an apostrophe: "Deadman's" is one word.
    private static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var word = new System.Text.StringBuilder();
        foreach (var letter in text.Length > LongestText ? text.Substring(0, LongestText) : text)
        {
            if (char.IsLetterOrDigit(letter)) word.Append(char.ToLowerInvariant(letter));
            else if (letter is not ('\'' or '\u2019')) EndWord(words, word);
        }

        EndWord(words, word);
        return words;
    }

    private static void EndWord(List<string> words, System.Text.StringBuilder word)
    {
        if (word.Length > 0) words.Add(word.ToString());
        word.Clear();
    }
}
