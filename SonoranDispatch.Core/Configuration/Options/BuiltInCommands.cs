using SonoranDispatch.Cad;

namespace SonoranDispatch.Configuration.Options;

/// <summary>The commands that exist without a line in config.json.</summary>
internal static class BuiltInCommands
{
    /// <summary>By id, in the order they are listed to people.</summary>
    public static IReadOnlyList<CommandSettings> All { get; } =
    [
        new("911")
        {
            Name = "911",
            Kind = "emergency",
            Title = "911 call",
            Code = "911",
            Priority = 2,
            Origin = CallOrigin.Caller,
            Status = CallStatus.Pending,
        },
    ];
}
