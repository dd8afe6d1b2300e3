namespace SonoranDispatch.Compatibility;

/// <summary>The fields that alerts have, by what becomes of them. Each takes the names under which a surface has it.</summary>
internal static class AlertField
{
    private const int LongestTitle = 100;
    private const string NearestPostal = "the nearest one";
    private const string InBrackets = ", in brackets after the text";

    /// <summary>The title; a code in front of it becomes the code.</summary>
    public static SurfaceField Title(params string[] names) =>
        new(names, "text", "title", "the beginning of the text", (table, draft) => draft.Title = First(draft.Title, table.Text(LongestTitle, names)));

    /// <summary>Texts. All that differ are kept.</summary>
    public static SurfaceField Text(params string[] names) =>
        new(names, "text", names.Length > 1 ? "text: each of them that says something else than the title" : "text", "the title", (table, draft) => draft.Texts.AddRange(table.Texts(500, names)));

    /// <summary>A text that is also the title.</summary>
    public static SurfaceField TitledText(params string[] names) => new(names, "text", "text, and its beginning the title; a code in front becomes the code", "", (table, draft) =>
    {
        var text = table.Text(500, names);
        if (text.Length == 0) return;
        if (text.Length <= LongestTitle) draft.Title = First(draft.Title, text);
        else draft.Code = First(draft.Code, CodedTitle.Of(text).Code);
        draft.Texts.Add(text);
    });

    /// <summary>Details: a list of texts or of tables with texts.</summary>
    public static SurfaceField Details(params string[] names) =>
        new(names, "list of texts or tables", "up to 10 details" + InBrackets, "", (table, draft) => draft.Details.AddRange(table.Details(names)));

    /// <summary>The code.</summary>
    /// <param name="names">The names.</param>
    public static SurfaceField Code(params string[] names) => new(names, "text", "code", "none", (table, draft) => draft.Code = First(draft.Code, table.Text(40, names)));

    /// <summary>A field that some scripts use for the code and others for a name: it is the code if it looks like one.</summary>
    public static SurfaceField CodeOrName(params string[] names) => new(names, "text", "code, if it is one such as 10-90 or 211, else kind, by its words", "", (table, draft) =>
    {
        var text = table.Text(60, names);
        if (CodedTitle.IsCode(text)) draft.Code = First(draft.Code, text);
        else if (text.Length > 0) draft.Stated.Add(text);
    });

    /// <summary>Names by which the script states what happened.</summary>
    public static SurfaceField Kind(params string[] names) => new(names, "text", "kind, by its words", "derived from code, title and text", (table, draft) => draft.Stated.AddRange(table.Texts(60, names)));

    /// <summary>A text that only helps to find the kind.</summary>
    public static SurfaceField KindHint(params string[] names) => new(names, "text", "used only to determine the kind", "", (table, draft) => draft.Hint = table.Text(100, names));

    /// <summary>The priority as a number or a word.</summary>
    public static SurfaceField Priority(params string[] names) =>
        new(names, "number or word", "priority: 1 to 3, also as `Priority 1`, or `high`, `medium`, `low`", "2", (table, draft) => draft.Priority ??= PriorityWords.Of(table.Text(30, names)));

    /// <summary>A switch that makes the priority 1.</summary>
    public static SurfaceField Urgent(params string[] names) => new(names, "boolean", "priority 1 if true", "2", (table, draft) => draft.Priority = table.Flag(names) == true ? 1 : draft.Priority);

    /// <summary>A number that makes the priority 1 if it has one value.</summary>
    public static SurfaceField UrgentIf(int value, params string[] names) =>
        new(names, "number", FormattableString.Invariant($"priority 1 if it is {value}"), "2", (table, draft) => draft.Priority = names.Any(name => table.Whole([name]) == value) ? 1 : draft.Priority);

    /// <summary>Says that an officer is in danger.</summary>
    public static SurfaceField Panic(params string[] names) => new(names, "boolean", "panic and priority 1, if true and sent by a server resource", "no", (table, draft) =>
    {
        if (table.Flag(names) == true) draft.Alert = draft.Alert with { IsPanic = true };
    });

    /// <summary>The place.</summary>
    public static SurfaceField Place(params string[] names) => new(names, "coordinates", "location", "the player's position", (table, draft) => draft.Place ??= table.Place(names));

    /// <summary>The radius of an approximate place.</summary>
    public static SurfaceField Radius(params string[] names) =>
        new(names, "number", "the radius of an approximate location, metres", "exact", (table, draft) => draft.Alert = draft.Alert with { Radius = Math.Max(0, table.Number(names) ?? 0) });

    /// <summary>The departments to notify.</summary>
    public static SurfaceField Departments(params string[] names) =>
        new(names, "text, list or set", "departments", "everyone who gets the kind", (table, draft) => draft.Alert = draft.Alert with { Jobs = table.Jobs(names) is { Count: > 0 } jobs ? jobs : draft.Alert.Jobs });

    /// <summary>A vehicle's model.</summary>
    public static SurfaceField Model(params string[] names) => new(names, "text", "the vehicle" + InBrackets + "; a number is ignored", "", (table, draft) => draft.Alert = draft.Alert with { Model = table.Name(60, names) });

    /// <summary>A vehicle's colour. A text that begins with a digit is a number of the game's, or a blip's.</summary>
    public static SurfaceField Colour(params string[] names) => new(names, "text", "the vehicle's colour, in the same brackets; a number is ignored", "", (table, draft) =>
    {
        var colour = table.Name(40, names);
        if (colour.Length > 0 && !char.IsDigit(colour[0])) draft.Colour = colour;
    });

    /// <summary>A vehicle's plate.</summary>
    public static SurfaceField Plate(params string[] names) => new(names, "text", "the vehicle's plate" + InBrackets, "", (table, draft) => draft.Alert = draft.Alert with { Plate = table.Text(20, names) });

    /// <summary>A weapon.</summary>
    public static SurfaceField Weapon(params string[] names) => new(names, "text", "a weapon" + InBrackets + "; a number is ignored", "", (table, draft) => draft.Alert = draft.Alert with { Weapon = table.Name(60, names) });

    /// <summary>A camera.</summary>
    public static SurfaceField Camera(params string[] names) => new(names, "text or number", "a camera" + InBrackets, "", (table, draft) => draft.Alert = draft.Alert with { Camera = table.Text(20, names) });

    /// <summary>A telephone number.</summary>
    public static SurfaceField Phone(params string[] names) => new(names, "text", "a telephone number" + InBrackets, "", (table, draft) => draft.Alert = draft.Alert with { Phone = table.Text(30, names) });

    /// <summary>The street.</summary>
    public static SurfaceField Street(params string[] names) => new(names, "text", "address", "the player's game is asked", (table, draft) => draft.Alert = draft.Alert with { Street = table.Street(120, names) });

    /// <summary>The postal.</summary>
    public static SurfaceField Postal(params string[] names) => new(names, "text or number", "postal", NearestPostal, (table, draft) => draft.Alert = draft.Alert with { Postal = table.Text(20, names) });

    /// <summary>The direction of a suspect.</summary>
    public static SurfaceField Heading(params string[] names) => new(names, "text", "the direction of a suspect or vehicle", "", (table, draft) => draft.Alert = draft.Alert with { Heading = table.Name(20, names) });

    /// <summary>The caller's name.</summary>
    public static SurfaceField Caller(params string[] names) => new(names, "text", "caller, only from a server resource", "\"witness\"", (table, draft) => draft.Alert = draft.Alert with { Caller = table.Text(60, names) });

    /// <summary>The player whose position is used.</summary>
    public static SurfaceField Player(params string[] names) =>
        new(names, "server id", "the player at whose position it is, only from a server resource", "", (table, draft) => draft.Alert = draft.Alert with { About = table.Whole(names) });

    /// <summary>The player whose words a server resource relays.</summary>
    public static SurfaceField Speaker(params string[] names) => new(names, "server id", "the player who calls", "an unknown caller", (table, draft) => draft.Alert = draft.Alert with { Speaker = table.Whole(names) });

    /// <summary>The emergency service that a person calls.</summary>
    public static SurfaceField Service(params string[] names) => new(names, "text", "kind and departments, see above", "no call is created", (table, draft) => draft.Service = table.Text(60, names));

    /// <summary>Whether the caller hides their name.</summary>
    public static SurfaceField Anonymous(params string[] names) =>
        new(names, "boolean", "if true, the caller stays anonymous", "false", (table, draft) => draft.Alert = draft.Alert with { IsAnonymous = table.Flag(names) == true });

    private static string First(string known, string found) => known.Length > 0 ? known : found;
}
