namespace SonoranDispatch.Tests.Nui;

/// <summary>A card with every fact, each as long as the rules allow.</summary>
internal static class LongestCard
{
    /// <summary>500 characters, the longest text a caller may send.</summary>
    public static string Text { get; } = Filled("Two men with masks and a shotgun are emptying the till and I am behind the counter ", 500);

    /// <summary>100 characters, the longest title of a command.</summary>
    public static string Title { get; } = Filled("Armed robbery of a shop with hostages ", 100);

    public static IReadOnlyList<string> Units { get; } = [.. Enumerable.Range(1, 12).Select(unit => $"ADAM-{unit:00}")];

    /// <summary>The card of a call.</summary>
    public static SentCard Of(int call) => new()
    {
        Call = call, Cad = 4812, Count = 14, AgeSeconds = 50 * 60, Approximate = true, Code = "10-31B CODE 3", Title = Title, Text = Text, Units = Units,
        Primary = Units[0], Caller = "Maximilian Featherstonehaugh", Postal = "10452", Address = "Innocence Boulevard / Elgin Avenue, Strawberry Heights",
        Plate = "46EEK572", Model = "Declasse Sabre Turbo Custom", Colour = "metallic dark blue/white",
    };

    private static string Filled(string words, int length) => string.Concat(Enumerable.Repeat(words, (length / words.Length) + 1))[..length].TrimEnd();
}
