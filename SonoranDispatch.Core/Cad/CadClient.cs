using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Time;

namespace SonoranDispatch.Cad;

/// <summary>The CAD account in use and the client for it. The account can be changed while the resource runs.</summary>
public sealed class CadClient
{
    private readonly CadDialect _dialect;
    private readonly IHttpTransport _http;
    private readonly IClock _clock;
    private readonly string _salt;
    private readonly bool _byDiscord;
    private readonly ApiKeyCheck _keys;

    /// <summary>Begins with the account of the settings. Sends nothing yet.</summary>
    /// <param name="settings">The account, if there is one, and the API version that the owner chose.</param>
    /// <param name="http">Sends the HTTP requests.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="salt">The store's salt for hashes of API keys.</param>
    /// <param name="byDiscord">Whether players are identified to the CAD by their Discord ids.</param>
    public CadClient(CadSettings settings, IHttpTransport http, IClock clock, string salt, bool byDiscord = false)
    {
        (_dialect, _http, _clock, _salt, _byDiscord, _keys) = (settings.Dialect, http, clock, salt, byDiscord, new ApiKeyCheck(salt));
        Set(settings.Account);
    }

    /// <summary>Raised after another account was taken over.</summary>
    public event Action? Changed;

    /// <summary>The account in use. Null if the settings name none.</summary>
    public CadAccount? Account { get; private set; }

    /// <summary>Identifies the account in use. Null if there is none.</summary>
    public AccountBinding? Binding { get; private set; }

    /// <summary>Sends the requests of the account in use. Null if there is none.</summary>
    public DialectRouter? Router { get; private set; }

    /// <summary>Takes an account over.</summary>
    public void Use(CadAccount account)
    {
        Set(account);
        Changed?.Invoke();
    }

    /// <summary>Whether a key that a request presents is that of the account in use, in any case. False if there is no account.</summary>
    public bool HasKey(string presented) => _keys.IsKey(presented, Account?.ApiKey ?? "");

    private void Set(CadAccount? account) => (Account, Binding, Router) =
        (account, account is null ? null : AccountBinding.Of(account, _salt), account is null ? null : new DialectRouter(_dialect, account, _http, _clock, _byDiscord));
}
