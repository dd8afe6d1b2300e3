namespace SonoranDispatch.Cad;

/// <summary>Probes which versions of the CAD's API answer, and reports why none does.</summary>
public sealed class CadConnectivity(DialectRouter router) : ICadConnectivity
{
    /// <inheritdoc />
    public async Task<CadFailure?> ProbeAsync()
    {
        await router.ProbeAsync();
        return router.LastProbeFailure;
    }
}
