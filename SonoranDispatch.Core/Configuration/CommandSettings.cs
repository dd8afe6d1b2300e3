using SonoranDispatch.Cad;

namespace SonoranDispatch.Configuration;

/// <summary>A chat command that raises a call, and what that call is.</summary>
/// <param name="Id">The project's own name for it ("911"); stays the same when the command is renamed.</param>
public sealed record CommandSettings(string Id)
{
    /// <summary>What players type, without the slash; lower-case letters, digits, _ and -; no two enabled commands share one.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether it is registered at all.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>The kind of call: what cooldowns, merging and officers' mutes go by.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The call's title.</summary>
    public string Title { get; init; } = "";

    /// <summary>The call's ten-code or nature; may be empty.</summary>
    public string Code { get; init; } = "";

    /// <summary>1 (most urgent) to 3.</summary>
    public int Priority { get; init; } = 2;

    /// <summary>How the CAD says the call came in.</summary>
    public CallOrigin Origin { get; init; }

    /// <summary>Pending or active.</summary>
    public CallStatus Status { get; init; }

    /// <summary>The departments whose officers get it; empty for all.</summary>
    public IReadOnlyList<string> Departments { get; init; } = [];

    /// <summary>The ACE a player needs; empty for everybody.</summary>
    public string Permission { get; init; } = "";

    /// <summary>Seconds a player waits between two of them, 0 for none.</summary>
    public int CooldownSeconds { get; init; } = 30;

    /// <summary>Whether the caller's name is kept back.</summary>
    public bool Anonymous { get; init; }

    /// <summary>Metres by which the place is made approximate; 0 for the exact place.</summary>
    public double ApproximateRadius { get; init; }

    /// <summary>The description's template, with placeholders such as {text}.</summary>
    public string Description { get; init; } = "{caller}: {text}";

    /// <summary>Whether only officers on duty may use it.</summary>
    public bool OfficersOnly { get; init; }

    /// <summary>Whether the call's place follows the player until he uses the command again, which calls it off; he need not say anything.</summary>
    public bool Follows { get; init; }

    /// <summary>The help in the chat's suggestions; empty for the locale's own text.</summary>
    public string Help { get; init; } = "";
}
