using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Configuration;

/// <summary>The commands that exist without an entry in config.json.</summary>
internal static class BuiltInCommands
{
    /// <summary>The id of the command that puts an officer on or off duty.</summary>
    public const string Duty = "duty";

    /// <summary>The id of the panic command: an officer is in danger.</summary>
    public const string Panic = "panic";

    /// <summary>All built-in commands, in the order in which they are listed.</summary>
    public static IReadOnlyList<CommandSettings> All { get; } =
    [
        new("911") { Name = "911", Kind = BuiltInKinds.Emergency, Urgency = CallUrgency.Emergency, Title = "911 call", Code = "911" },
        new("911a") { Name = "911a", Kind = BuiltInKinds.Emergency, Urgency = CallUrgency.Emergency, Title = "911 call", Code = "911", Anonymous = true },
        new("311") { Name = "311", Kind = "non-emergency", Title = "311 call", Code = "311", Priority = 3 },
        new(Panic)
        {
            Name = "panic",
            Kind = BuiltInKinds.Panic,
            Panic = true,
            Title = "Panic button",
            Code = "10-99",
            Priority = 1,
            Origin = CallOrigin.RadioDispatch,
            CooldownSeconds = 5,
            Description = "{unit} pressed the panic button[: {text}]",
            OfficersOnly = true,
            Follows = true,
        },
        new("backup")
        {
            Name = "backup",
            Kind = "backup",
            Urgency = CallUrgency.Emergency,
            Title = "Backup request",
            Code = "10-78",
            Priority = 2,
            Origin = CallOrigin.RadioDispatch,
            CooldownSeconds = 5,
            Description = "{unit} asks for backup[: {text}]",
            OfficersOnly = true,
            Follows = true,
        },
        new(Duty) { Name = "duty", Kind = "duty", Title = "Duty", Permission = "sonorandispatch.duty.own", CooldownSeconds = 5 },
        new("ts")
        {
            Name = "ts",
            Kind = "traffic-stop",
            Title = "Traffic stop",
            Code = "10-38",
            Priority = 3,
            Origin = CallOrigin.Observed,
            Status = CallStatus.Active,
            CooldownSeconds = 10,
            TakesPlate = true,
            Attach = true,
            Primary = true,
            Description = "Traffic stop by {unit}[: {plate}][, {colour}][, heading {heading}][, {street}][. {text}]",
            OfficersOnly = true,
        },
    ];
}
