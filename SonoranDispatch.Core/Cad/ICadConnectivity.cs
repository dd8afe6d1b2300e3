namespace SonoranDispatch.Cad;

/// <summary>Whether anything can be sent at all: which version of the CAD's API answers, and whether the settings are good.</summary>
public interface ICadConnectivity
{
    /// <summary>Asks the CAD. Never throws.</summary>
    /// <returns><c>null</c> where calls can be sent now; otherwise why not.</returns>
    Task<CadFailure?> ProbeAsync();
}
