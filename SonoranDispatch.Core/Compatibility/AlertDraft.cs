using SonoranDispatch.Players;

namespace SonoranDispatch.Compatibility;

/// <summary>An alert while its fields are read: each field adds what it says, and <see cref="Finish"/> weighs it all.</summary>
internal sealed class AlertDraft
{
    /// <summary>The kind, if the surface itself determines it; else empty.</summary>
    public string Kind { get; set; } = "";

    /// <summary>The names by which the script states what happened, in order of preference.</summary>
    public List<string> Stated { get; } = [];

    /// <summary>A text that is used for the kind only.</summary>
    public string Hint { get; set; } = "";

    /// <summary>The title; may begin with a code.</summary>
    public string Title { get; set; } = "";

    /// <summary>The key of the title in the locales.</summary>
    public string TitleKey { get; set; } = "";

    /// <summary>The texts, in order. One that repeats the title, or another, is left out.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>Details that are added in brackets after the text.</summary>
    public List<string> Details { get; } = [];

    /// <summary>The code.</summary>
    public string Code { get; set; } = "";

    /// <summary>The code if the script gives none.</summary>
    public string UsualCode { get; set; } = "";

    /// <summary>The priority; 2 if the script gives none.</summary>
    public int? Priority { get; set; }

    /// <summary>The number or name of the emergency service that a person calls.</summary>
    public string Service { get; set; } = "";

    /// <summary>The vehicle's colour.</summary>
    public string Colour { get; set; } = "";

    /// <summary>Everything that is taken over as it is read.</summary>
    public CompatAlert Alert { get; set; } = new() { Surface = "" };

    /// <summary>The place.</summary>
    public Place? Place
    {
        get => Alert.Place;
        set => Alert = Alert with { Place = value };
    }

    /// <summary>Makes the alert.</summary>
    /// <param name="surface">The compatibility surface it came through.</param>
    /// <returns><c>null</c> if it says nothing at all.</returns>
    public CompatAlert? Finish(string surface)
    {
        var coded = CodedTitle.Of(Title);
        var (code, title) = Code.Length == 0 || Code == coded.Code ? (coded.Code, coded.Title) : (Code, Title);
        if (CodedTitle.IsCode(title) && Texts.Count > 0 && (code.Length == 0 || code == title)) (code, title) = (title, "");

        var text = Say(title);
        var kind = Kind.Length > 0 ? Kind : AlertKinds.Of(Stated, code, [title, .. Texts, Hint]);
        if (title.Length + text.Length + TitleKey.Length == 0) title = Stated.FirstOrDefault() ?? code;
        if (title.Length + text.Length + TitleKey.Length == 0) return null;

        return Alert with
        {
            Surface = surface,
            Kind = kind,
            Title = title,
            TitleKey = title.Length > 0 ? "" : TitleKey,
            Code = code.Length > 0 ? code : UsualCode,
            HasDefaultCode = Alert.HasDefaultCode || code.Length == 0,
            Priority = Priority ?? Alert.Priority,
            Text = text,
            Colour = Colour,
        };
    }

    private string Say(string title)
    {
        var said = new List<string>();
        foreach (var text in Texts)
            if (!Same(text, title) && !said.Exists(other => Same(other, text))) said.Add(text);

        var (all, details) = (string.Join(". ", said), string.Join(", ", Details.Distinct().Where(detail => !Same(detail, title))));
        return details.Length == 0 ? all : all.Length == 0 ? details : all + " (" + details + ")";
    }

    private static bool Same(string first, string second) => string.Equals(first.Trim(), second.Trim(), StringComparison.OrdinalIgnoreCase);
}
