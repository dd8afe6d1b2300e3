using SonoranDispatch.Cad;

namespace SonoranDispatch.Configuration.Options;

/// <summary>
/// What each command of the table has. "*" stands for the command's id. A built-in command keeps its own default (<see
/// cref="BuiltInCommands"/>) for whatever is left out; any other command must have the options marked as required.
/// </summary>
internal static class CommandOptions
{
    private const string Plain = "^[a-z0-9_-]{1,32}$";

    /// <summary>What players type.</summary>
    public static Option<string> Name { get; } = new(
        "commands.*.name",
        new Text(32, "lower-case letters, digits, _ and -", Plain),
        "",
        "What players type, without the slash. No two commands can have the same.")
    {
        IsRequired = true,
    };

    /// <summary>On or off.</summary>
    public static Option<bool> Enabled { get; } = new("commands.*.enabled", new Flag(), true, "Whether the command exists.");

    /// <summary>The kind of call.</summary>
    public static Option<string> Kind { get; } = new(
        "commands.*.kind",
        new Text(32, "lower-case letters, digits, _ and -", Plain),
        "",
        "The kind of call: waiting times, merging of repeats and what officers mute go by it.")
    {
        IsRequired = true,
    };

    /// <summary>The call's title.</summary>
    public static Option<string> Title { get; } = new("commands.*.title", new Text(100, "not empty", @"^[^\u0000-\u001f]+$"), "", "The call's title.") { IsRequired = true };

    /// <summary>The call's code.</summary>
    public static Option<string> Code { get; } = new("commands.*.code", new Text(50), "", "The call's ten-code or nature, such as `10-31`.");

    /// <summary>The call's priority.</summary>
    public static Option<int> Priority { get; } = new("commands.*.priority", new WholeNumber(1, 3), 2, "The call's priority; 1 is the most urgent.");

    /// <summary>The call's origin.</summary>
    public static Option<CallOrigin> Origin { get; } = new(
        "commands.*.origin",
        new Word<CallOrigin>(("caller", CallOrigin.Caller), ("radioDispatch", CallOrigin.RadioDispatch), ("observed", CallOrigin.Observed), ("walkUp", CallOrigin.WalkUp)),
        CallOrigin.Caller,
        "How the CAD says the call came in.");

    /// <summary>The call's first status.</summary>
    public static Option<CallStatus> Status { get; } = new(
        "commands.*.status",
        new Word<CallStatus>(("pending", CallStatus.Pending), ("active", CallStatus.Active)),
        CallStatus.Pending,
        "The call's status when it is made.");

    /// <summary>Who gets it.</summary>
    public static Option<IReadOnlyList<string>> Departments { get; } = new(
        "commands.*.departments",
        new TextList(50, new Text(100)),
        [],
        "The departments whose officers get the call, spelt as in the CAD; an empty list is all of them.");

    /// <summary>Who may use it.</summary>
    public static Option<string> Permission { get; } = new(
        "commands.*.permission",
        new Text(100, "an ACE, or empty", @"^[A-Za-z0-9_.-]*$"),
        "",
        "The ACE a player needs to use the command; empty: everybody may.");

    /// <summary>The wait between two.</summary>
    public static Option<int> CooldownSeconds { get; } = new(
        "commands.*.cooldownSeconds",
        new WholeNumber(0, 3600),
        30,
        "How long a player waits before he can use the command again; 0: not at all.")
    {
        Unit = "seconds",
    };

    /// <summary>Whether the name is kept back.</summary>
    public static Option<bool> Anonymous { get; } = new("commands.*.anonymous", new Flag(), false, "Whether the caller's name is kept back from the CAD and from officers.");

    /// <summary>How far the place is blurred.</summary>
    public static Option<double> ApproximateRadius { get; } = new(
        "commands.*.approximateRadius",
        new Quantity(0, 5000),
        0,
        "How far the place told may be from the true one; 0: the place is exact.")
    {
        Unit = "metres",
    };

    /// <summary>The description.</summary>
    public static Option<string> Description { get; } = new(
        "commands.*.description",
        new Template(500, "caller", "plate", "colour", "street", "postal", "zone", "heading", "unit", "text"),
        "{caller}: {text}",
        "The call's description. What stands in braces is replaced once, by exactly what the player or the game said; what stands in square brackets is left out where all its braces are empty.");

    /// <summary>Who may use it.</summary>
    public static Option<bool> OfficersOnly { get; } = new("commands.*.officersOnly", new Flag(), false, "Whether only officers on duty may use the command.");

    /// <summary>Whether the place moves.</summary>
    public static Option<bool> Follows { get; } = new(
        "commands.*.follows",
        new Flag(),
        false,
        "Whether the call's place follows the player until he uses the command again, which calls it off. He need not say anything; what he says while the call is open is added to it.");

    /// <summary>The chat's help.</summary>
    public static Option<string> Help { get; } = new(
        "commands.*.help",
        new Text(200),
        "",
        "The help shown while the command is typed; empty: the locale's own text.");
}
