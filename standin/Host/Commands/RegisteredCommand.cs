using StandIn.Host.Resources;

namespace StandIn.Host.Commands;

/// <summary>A command that a resource registered.</summary>
internal sealed class RegisteredCommand(string name, ResourceRuntime owner, string reference, bool restricted)
{
    internal string Name => name;

    internal ResourceRuntime Owner => owner;

    internal string Reference => reference;

    internal bool Restricted => restricted;

    /// <summary>What it does, if no script of the stand-in's own does it: the source, the words after the name, and the raw line.</summary>
    internal Action<int, IReadOnlyList<string>, string>? Body { get; init; }
}
