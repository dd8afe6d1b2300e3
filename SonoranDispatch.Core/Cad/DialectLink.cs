namespace SonoranDispatch.Cad;

/// <summary>Asks which versions of the CAD's API answer, and passes on why none does.</summary>
public sealed class DialectLink(DialectChoice choice) : ICadLink
{
    /// <inheritdoc />
    public async Task<CadFailure?> ProbeAsync()
    {
        await choice.ProbeAsync();
        return choice.LastProbeFailure;
    }
}
