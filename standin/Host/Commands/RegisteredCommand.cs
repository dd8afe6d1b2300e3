using StandIn.Host.Resources;

namespace StandIn.Host.Commands;

/// <summary>A command that a resource registered.</summary>
internal sealed class RegisteredCommand(string name, ResourceRuntime owner, string reference, bool restricted)
{
    internal string Name => name;

    internal ResourceRuntime Owner => owner;

    internal string Reference => reference;

    internal bool Restricted => restricted;
}
