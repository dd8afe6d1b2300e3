namespace SonoranDispatch.Cad;

/// <summary>Finds out whether anything can be sent: which version of the CAD's API answers, and whether the settings are valid.</summary>
public interface ICadConnectivity
{
    /// <summary>Probes the CAD. Never throws.</summary>
    /// <returns>Null if calls can be sent now; otherwise the failure.</returns>
    Task<CadFailure?> ProbeAsync();
}
