namespace SonoranDispatch.Configuration;

/// <summary>How a caller's street and zone are found out.</summary>
/// <param name="WaitMilliseconds">How long his client may take to answer before the call goes out without.</param>
/// <param name="AskClient">Whether his client is asked at all.</param>
public sealed record WhereaboutsSettings(int WaitMilliseconds, bool AskClient);
