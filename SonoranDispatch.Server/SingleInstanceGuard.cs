namespace SonoranDispatch.Server;

/// <summary>
/// Ensures that only one resource of this kind is active on a server: two would make every call twice. The active one sets a convar with its
/// name. That a resource is started proves nothing, since a copy that refused is also started, and would block the first one's restart.
/// </summary>
internal sealed class SingleInstanceGuard(Natives natives)
{
    /// <summary>The convar that contains the name of the active resource.</summary>
    public const string Convar = "sonorandispatch_running";

    /// <summary>The manifest key that identifies a resource of this kind.</summary>
    public const string Marker = "sonorandispatch_resource";

    /// <summary>Makes this resource the active one, unless another is.</summary>
    /// <param name="resource">This resource's name.</param>
    /// <returns>The other resource's name; empty if this resource is now the active one.</returns>
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

    /// <summary>Clears the convar, so that another resource can become active.</summary>
    public void Leave() => natives.SetConvar(Convar, "");
}
