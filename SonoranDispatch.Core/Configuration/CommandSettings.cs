using SonoranDispatch.Calls;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Configuration;

[Section("A chat command, and the call it creates. A built-in command keeps its own default for each option that is left out.")]
public sealed record CommandSettings(string Id)
{
    [TextOption("What players type, without the slash. Two commands cannot have the same name.", 32, Form = TextForms.IdForm, Pattern = TextForms.Id, IsRequired = true)]
    public string Name { get; init; } = "";

    [BoolOption("Whether the command is enabled.")]
    public bool Enabled { get; init; } = true;

    [TextOption("The kind of call. Cooldowns, the merging of repeated calls and muting apply by kind.", 32, Form = TextForms.IdForm, Pattern = TextForms.Id, IsRequired = true)]
    public string Kind { get; init; } = "";

    [BoolOption("Whether the call is a panic: an officer is in danger. A panic goes before every other call, looks and sounds more urgent, and cannot be muted.")]
    public bool Panic { get; init; }

    [EnumOption("The order in which waiting calls are sent to the CAD: `emergency` before `normal`, and a panic before both.")]
    public CallUrgency Urgency { get; init; }

    [TextOption("The call's title. Empty, or the built-in command's English title: the language's own.", 100, IsRequired = true)]
    public string Title { get; init; } = "";

    [TextOption("The call's ten-code or nature, such as `10-31`.", 50)]
    public string Code { get; init; } = "";

    [NumberOption("The call's priority. 1 is the most urgent.", 1, 3)]
    public int Priority { get; init; } = 2;

    [EnumOption("How the call came in, as the CAD shows it.")]
    public CallOrigin Origin { get; init; }

    [EnumOption("The call's status when it is created.", "pending", "active")]
    public CallStatus Status { get; init; }

    [EnumOption(
        "The list of the CAD in which the call is created: `dispatch`; `911`, where dispatchers take it up; or `auto`, which is `911` while a dispatcher is logged in to the CAD and `dispatch` otherwise. A panic, and a call with a unit, is always a dispatch call.",
        "dispatch", "911", "auto")]
    public CallListing As { get; init; }

    [TextOption("The departments whose officers get the call, spelled as in the CAD. An empty list means all departments.", 100)]
    public IReadOnlyList<string> Departments { get; init; } = [];

    [NumberOption("How many units the call needs. Cards show \"1 of 3\". 0: what `kinds.<kind>.needs` says.", 0, UnitsNeeded.Most)]
    public int Needs { get; init; }

    [TextOption("The ACE a player needs to use the command. Empty: everyone may use it.", 100, Form = TextForms.AceForm, Pattern = TextForms.Ace)]
    public string Permission { get; init; } = "";

    [NumberOption("How long a player has to wait before using the command again. 0: no wait.", 0, 3600, Unit = "seconds")]
    public int CooldownSeconds { get; init; } = 30;

    [BoolOption("Whether the caller's name is withheld from the CAD and from officers.")]
    public bool Anonymous { get; init; }

    [NumberOption("How far the reported location may be from the true one. 0: the location is exact.", 0, 5000, Unit = "metres")]
    public double ApproximateRadius { get; init; }

    [TemplateOption(
        "The call's description. Placeholders in braces are replaced once, with exactly what the player typed or the game reported. Text in square brackets is left out if all placeholders in it are empty. Empty, or the built-in command's English text: the language's own.",
        500,
        "caller", "plate", "colour", "street", "postal", "zone", "heading", "unit", "text")]
    public string Description { get; init; } = "{caller}: {text}";

    [BoolOption("Whether only officers on duty may use the command.")]
    public bool OfficersOnly { get; init; }

    [BoolOption("Whether the call's location follows the player until they use the command again, which cancels the call. No text is needed; text sent while the call is open is added to it.")]
    public bool Follows { get; init; }

    [BoolOption("Whether the first word may be a vehicle's plate. If no plate is typed, the plate that the officer's plate reader locked is used, or that of the vehicle ahead.")]
    public bool TakesPlate { get; init; }

    [BoolOption("Whether the player's unit is attached to the call from the start and detached from any other. Such a call is never merged into another.")]
    public bool Attach { get; init; }

    [BoolOption("Whether that unit is also the call's primary unit, and the call's location follows the unit in the CAD.")]
    public bool Primary { get; init; }

    [TextOption("The help shown while the command is typed. Empty: the locale's own text.", 200)]
    public string Help { get; init; } = "";
}
