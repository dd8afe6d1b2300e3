namespace SonoranDispatch.Cad;

/// <summary>Asks which versions of the CAD's API answer, and passes on why none does.</summary>
public sealed class CadConnectivity(DialectRouter router) : ICadConnectivity
{
    /// <inheritdoc />
    public async Task<CadFailure?> ProbeAsync()
    {
        await router.ProbeAsync();
        return router.LastProbeFailure;
    }
}
