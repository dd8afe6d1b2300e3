using SonoranDispatch.Cad;

namespace SonoranDispatch.Configuration;

/// <summary>How to reach the CAD and how fast. The key is in the account only, whose text form leaves it out.</summary>
/// <param name="Account"><c>null</c> where nothing may be sent: no key, or an address or key that cannot be right.</param>
/// <param name="Dialect">Which version of the CAD's API is spoken.</param>
/// <param name="Transport">Which way requests leave the server.</param>
/// <param name="Limits">The documented limits of the API.</param>
/// <param name="BudgetShare">This server's share of those limits, above 0 to 1, where several servers use one key.</param>
public sealed record CadSettings(CadAccount? Account, CadDialect Dialect, CadTransport Transport, CadLimits Limits, double BudgetShare);
