using System.Security.Cryptography;
using System.Text;

namespace SonoranDispatch.Cad;

/// <summary>
/// Compares a key that a request presents with the account's, ignoring case as the CAD's own resource does. Salted hashes of both are compared, and always
/// as a whole: the time that this takes says nothing about the account's key.
/// </summary>
/// <param name="salt">A random text that nobody outside knows.</param>
internal sealed class ApiKeyCheck(string salt)
{
    private readonly byte[] _salt = Encoding.UTF8.GetBytes(salt);

    /// <summary>Whether the presented key is the account's.</summary>
    /// <param name="presented">The key of the request; empty if it has none.</param>
    /// <param name="expected">The account's key; empty if there is no account, which no key matches.</param>
    public bool IsKey(string presented, string expected)
    {
        var (first, second) = (Hash(presented), Hash(expected));
        var difference = expected.Trim().Length == 0 ? 1 : 0;
        for (var at = 0; at < first.Length; at++) difference |= first[at] ^ second[at];
        return difference == 0;
    }

    private byte[] Hash(string key)
    {
        using var hmac = new HMACSHA256(_salt);
        return hmac.ComputeHash(Encoding.UTF8.GetBytes(key.Trim().ToUpperInvariant()));
    }
}
