using SonoranDispatch.Calls;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Configuration;

/// <summary>A chat command that raises a call, and what that call is.</summary>
/// <param name="Id">The project's own name for it ("911"); stays the same when the command is renamed.</param>
public sealed record CommandSettings(string Id)
{
    /// <summary>What players type, without the slash; lower-case letters, digits, _ and -; no two enabled commands share one.</summary>
    [TextOption("What players type, without the slash. No two commands can have the same.", 32, Form = TextForms.IdForm, Pattern = TextForms.Id, IsRequired = true)]
    public string Name { get; init; } = "";

    /// <summary>Whether it is registered at all.</summary>
    [BoolOption("Whether the command exists.")]
    public bool Enabled { get; init; } = true;

    /// <summary>The kind of call: what cooldowns, merging and officers' mutes go by.</summary>
    [TextOption("The kind of call: waiting times, merging of repeats and what officers mute go by it.", 32, Form = TextForms.IdForm, Pattern = TextForms.Id, IsRequired = true)]
    public string Kind { get; init; } = "";

    /// <summary>Whether the call is a panic.</summary>
    [BoolOption("Whether the call is a panic: an officer is in danger. It goes before everything, looks and sounds so, and nobody can mute it.")]
    public bool Panic { get; init; }

    /// <summary>Whether the call goes before ordinary ones.</summary>
    [EnumOption("How soon the call goes to the CAD when many wait: `emergency` before `normal`; a panic before both.")]
    public CallUrgency Urgency { get; init; }

    /// <summary>The call's title.</summary>
    [TextOption("The call's title.", 100, Form = "not empty", Pattern = @"^[^\u0000-\u001f]+$", IsRequired = true)]
    public string Title { get; init; } = "";

    /// <summary>The call's ten-code or nature; may be empty.</summary>
    [TextOption("The call's ten-code or nature, such as `10-31`.", 50)]
    public string Code { get; init; } = "";

    /// <summary>1 (most urgent) to 3.</summary>
    [NumberOption("The call's priority; 1 is the most urgent.", 1, 3)]
    public int Priority { get; init; } = 2;

    /// <summary>How the CAD says the call came in.</summary>
    [EnumOption("How the CAD says the call came in.")]
    public CallOrigin Origin { get; init; }

    /// <summary>Pending or active.</summary>
    [EnumOption("The call's status when it is made.", "pending", "active")]
    public CallStatus Status { get; init; }

    /// <summary>The departments whose officers get it; empty for all.</summary>
    [TextOption("The departments whose officers get the call, spelt as in the CAD; an empty list is all of them.", 100)]
    public IReadOnlyList<string> Departments { get; init; } = [];

    /// <summary>The ACE a player needs; empty for everybody.</summary>
    [TextOption("The ACE a player needs to use the command; empty: everybody may.", 100, Form = TextForms.AceForm, Pattern = TextForms.Ace)]
    public string Permission { get; init; } = "";

    /// <summary>Seconds a player waits between two of them, 0 for none.</summary>
    [NumberOption("How long a player waits before they can use the command again; 0: not at all.", 0, 3600, Unit = "seconds")]
    public int CooldownSeconds { get; init; } = 30;

    /// <summary>Whether the caller's name is kept back.</summary>
    [BoolOption("Whether the caller's name is kept back from the CAD and from officers.")]
    public bool Anonymous { get; init; }

    /// <summary>Metres by which the place is made approximate; 0 for the exact place.</summary>
    [NumberOption("How far the place told may be from the true one; 0: the place is exact.", 0, 5000, Unit = "metres")]
    public double ApproximateRadius { get; init; }

    /// <summary>The description's template, with placeholders such as {text}.</summary>
    [TemplateOption(
        "The call's description. What stands in braces is replaced once, by exactly what the player or the game said; what stands in square brackets is left out where all its braces are empty.",
        500,
        "caller",
        "plate",
        "colour",
        "street",
        "postal",
        "zone",
        "heading",
        "unit",
        "text")]
    public string Description { get; init; } = "{caller}: {text}";

    /// <summary>Whether only officers on duty may use it.</summary>
    [BoolOption("Whether only officers on duty may use the command.")]
    public bool OfficersOnly { get; init; }

    /// <summary>Whether the call's place follows the player until he uses the command again, which calls it off; he need not say anything.</summary>
    [BoolOption("Whether the call's place follows the player until they use the command again, which calls it off. They need not say anything; what they say while the call is open is added to it.")]
    public bool Follows { get; init; }

    /// <summary>Whether a plate may be typed first; without one, the vehicle ahead is looked for.</summary>
    [BoolOption("Whether the first word may be a vehicle's plate. Where none is typed, the plate an officer's plate reader locked counts, or the vehicle ahead.")]
    public bool TakesPlate { get; init; }

    /// <summary>Whether the player's unit is on the call from the start.</summary>
    [BoolOption("Whether the player's unit is on the call from the start, and off every other. Such a call is always one of its own.")]
    public bool Attach { get; init; }

    /// <summary>Whether that unit is the call's primary unit.</summary>
    [BoolOption("Whether that unit is the call's primary unit, too, and its place follows the unit in the CAD.")]
    public bool Primary { get; init; }

    /// <summary>The help in the chat's suggestions; empty for the locale's own text.</summary>
    [TextOption("The help shown while the command is typed; empty: the locale's own text.", 200)]
    public string Help { get; init; } = "";
}
