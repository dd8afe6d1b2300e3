namespace SonoranDispatch.Server;

/// <summary>
/// Sees to it that only one resource of this kind works on a server: two would make every call twice. The one that works says so in a
/// convar; that it is started alone proves nothing, since a copy that refused is started too and would stop the first one's restart.
/// </summary>
internal sealed class SingleInstanceGuard(Natives natives)
{
    /// <summary>The convar that names the resource which works.</summary>
    public const string Convar = "sonorandispatch_running";

    /// <summary>The manifest's key by which a copy is known.</summary>
    public const string Marker = "sonorandispatch_resource";

    /// <summary>Takes the place, if no other has it.</summary>
    /// <param name="resource">This resource's name.</param>
    /// <returns>The other one's name; empty where the place is ours now.</returns>
    public string Enter(string resource)
    {
        var other = natives.GetConvar(Convar, "");
        if (other.Length > 0
            && !string.Equals(other, resource, StringComparison.Ordinal)
            && natives.GetResourceMetadata(other, Marker, 0) is not null
            && natives.GetResourceState(other) == "started") return other;

        natives.SetConvar(Convar, resource);
        return "";
    }

    /// <summary>Gives the place back.</summary>
    public void Leave() => natives.SetConvar(Convar, "");
}
