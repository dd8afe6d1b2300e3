namespace SonoranDispatch.Calls;

/// <summary>Who raised a call.</summary>
/// <param name="Player">His server id, for answers while he is on; <c>null</c> where no player is behind the call.</param>
/// <param name="Name">What dispatchers read; the locale's word for "anonymous" where he did not say.</param>
/// <param name="IsAnonymous">Whether his name was left out.</param>
public sealed record Caller(int? Player, string Name, bool IsAnonymous)
{
    /// <summary>
    /// His licence as the server knows it ("license:..."), by which he is known again when the resource or the server comes back, where
    /// server ids begin anew. Never shown and never sent; <c>null</c> where there is none.
    /// </summary>
    public string? Licence { get; init; }
}
