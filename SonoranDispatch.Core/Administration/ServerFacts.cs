using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Administration;

/// <summary>
/// What the host knows about the server and the resources beside this one, for the owner's reports. Everything in it may be shown to anybody: it names
/// nothing that the owner named.
/// </summary>
public sealed record ServerFacts
{
    /// <summary>What a text says if nothing is known.</summary>
    public const string Unknown = "unknown";

    /// <summary>The version of this resource.</summary>
    public string Version { get; init; } = Unknown;

    /// <summary>The game server's build number.</summary>
    public string Build { get; init; } = Unknown;

    /// <summary>The family of the operating system: "Windows" or "Linux".</summary>
    public string System { get; init; } = Unknown;

    /// <summary>The C# runtime and its version.</summary>
    public string Runtime { get; init; } = Unknown;

    /// <summary>The value of the convar <c>onesync</c>, if it is a known one.</summary>
    public string OneSync { get; init; } = Unknown;

    /// <summary>The framework that runs, and what it means for duty. Empty if none runs.</summary>
    public string Framework { get; init; } = "";

    /// <summary>The official resource, if it runs, and what is left to it. Empty if it does not run.</summary>
    public string Official { get; init; } = "";

    /// <summary>The resources that have the name of a supported dispatch resource: each with whether it is ours, its state and its version. Read when it is looked at.</summary>
    public IEnumerable<string> Compat { get; init; } = [];

    /// <summary>Finds out whether the store keeps what is written to it.</summary>
    public Func<StoreResult> CheckStore { get; init; } = () => StoreResult.Done;

    /// <summary>What was wrong at the start, and how often.</summary>
    public IReadOnlyList<(MessageDefinition Kind, int Count)> WrongAtStart { get; init; } = [];

    /// <summary>The messages written to the console since the start, and how often each.</summary>
    public IReadOnlyList<(MessageDefinition Kind, int Count)> Logged { get; init; } = [];
}
