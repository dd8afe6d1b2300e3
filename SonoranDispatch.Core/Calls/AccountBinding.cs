using System.Security.Cryptography;
using System.Text;
using SonoranDispatch.Configuration;

namespace SonoranDispatch.Calls;

/// <summary>
/// Identifies the CAD account that a call's number belongs to. Kept in the store only, and never logged or shown: <see cref="ToString"/> tells nothing.
/// </summary>
/// <param name="Address">The CAD's address.</param>
/// <param name="ServerId">The server's id in the community.</param>
/// <param name="KeyHash">The salted HMAC of the API key, in base 64.</param>
public sealed record AccountBinding(string Address, int ServerId, string KeyHash)
{
    /// <summary>Returns the binding of an account.</summary>
    /// <param name="account">The account.</param>
    /// <param name="salt">The store's salt (<see cref="ICallStore.ReadSalt"/>).</param>
    public static AccountBinding Of(CadAccount account, string salt)
    {
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(salt));
        return new AccountBinding(account.BaseUrl, account.ServerId, Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(account.ApiKey))));
    }

    /// <inheritdoc />
    public override string ToString() => nameof(AccountBinding);
}
