namespace StandIn.Host.Commands;

/// <summary>Access control entries: which principal may use which object. An entry for "command" also covers "command.911".</summary>
public sealed class AccessControl
{
    /// <summary>The principal that includes every player.</summary>
    public const string Everyone = "builtin.everyone";

    private readonly HashSet<string> _allowed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Allows a principal ("builtin.everyone", "player.7", "resource.sonorandispatch") an object ("command.911").</summary>
    public void Allow(string principal, string ace) => _allowed.Add(principal + " " + ace);

    /// <summary>Removes an entry.</summary>
    public void Forget(string principal, string ace) => _allowed.Remove(principal + " " + ace);

    /// <summary>True if the principal, or everyone, has the object or one above it.</summary>
    public bool IsAllowed(string principal, string ace)
    {
        if (ace is null) throw new ArgumentNullException(nameof(ace));
        for (var part = ace; part.Length > 0; part = part.Substring(0, Math.Max(0, part.LastIndexOf('.'))))
        {
            if (_allowed.Contains(principal + " " + part) || _allowed.Contains(Everyone + " " + part)) return true;
        }

        return false;
    }
}
