namespace SonoranDispatch.Tests.Nui;

/// <summary>A card as the server renders it for the page.</summary>
internal sealed record SentCard
{
    public int Call { get; init; } = 12;

    public int? Cad { get; init; }

    public int Priority { get; init; } = 1;

    public string Kind { get; init; } = "emergency";

    public bool Panic => Kind == "panic";

    public string By { get; init; } = "";

    public string Code { get; init; } = "911";

    public string Title { get; init; } = "911 Call";

    public string Caller { get; init; } = "Jane Doe";

    public string Address { get; init; } = "Grove Street, Davis";

    public string Postal { get; init; } = "7041";

    public string Plate { get; init; } = "";

    public string Model { get; init; } = "";

    public string Colour { get; init; } = "";

    public string Text { get; init; } = "Two men with guns at the store";

    public int Count { get; init; } = 1;

    public int AgeSeconds { get; init; }

    public bool HasPlace { get; init; } = true;

    public bool Approximate { get; init; }

    public IReadOnlyList<string> Units { get; init; } = [];

    public IReadOnlyList<string> Departments { get; init; } = [];

    public int Needs { get; init; }

    public int Responding { get; init; }

    public bool Mine { get; init; }

    public bool Own { get; init; }

    public string Primary { get; init; } = "";
}
