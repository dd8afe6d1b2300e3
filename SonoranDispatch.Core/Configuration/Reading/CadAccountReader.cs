using Newtonsoft.Json.Linq;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration.Reading;

/// <summary>Reads the CAD account: first from this resource's convars, then from config.json, then from the convars of the official resource.</summary>
/// <param name="options">Reads config.json.</param>
/// <param name="convar">Returns a convar's value by name. <c>null</c> or empty if it is not set.</param>
internal sealed class CadAccountReader(OptionReader options, Func<string, string?> convar)
{
    private const int LongestKey = 500;
    private const string Section = "cad";

    private static readonly Option[] Options = [.. SettingsShape.Options(new CadAccountOptions(), Section)];
    private static readonly Option CommunityIdOption = Of(nameof(CadAccountOptions.CommunityId));
    private static readonly Option ApiKeyOption = Of(nameof(CadAccountOptions.ApiKey));
    private static readonly Option ServerIdOption = Of(nameof(CadAccountOptions.ServerId));
    private static readonly Option BaseUrlOption = Of(nameof(CadAccountOptions.BaseUrl));

    private readonly List<string> _secrets = [];

    /// <summary>Every API key found, used or not.</summary>
    public IReadOnlyList<string> Secrets => _secrets;

    /// <summary>Returns the account, or <c>null</c> if nothing may be sent.</summary>
    /// <param name="dialect">The API version that the owner chose. v1 needs the community id.</param>
    public CadAccount? Read(CadDialect dialect)
    {
        // Everything is read first, so that all problems are reported at once.
        var address = Address();
        var community = Community();
        var server = ServerId();
        var key = Key();
        if (key is null || address is null) return null;
        if (community.Length > 0 || dialect == CadDialect.V2) return new CadAccount(address, community, key, server);

        var isLost = dialect == CadDialect.V1;
        options.Problems.Add(new SettingsProblem(isLost ? Messages.ConfigNoCommunity : Messages.ConfigNoCommunityForV1, CommunityIdOption.Path));
        return isLost ? null : new CadAccount(address, community, key, server);
    }

    private string? Address()
    {
        var own = Convar(CadConvars.BaseUrl);
        var path = own.Length > 0 ? CadConvars.BaseUrl : BaseUrlOption.Path;
        var token = own.Length > 0 ? new JValue(own) : options.At(BaseUrlOption.Path);
        var byDefault = (string)BaseUrlOption.Default!;
        if (token is null) return byDefault;
        if (BaseUrlOption.Read(token, out var address) == OptionValueError.None) return address is string { Length: > 0 } given ? given : byDefault;

        options.Problems.Add(new SettingsProblem(Messages.ConfigBadAddress, path, ValueDescriber.Of(token), BaseUrlOption.Limits, "nothing"));
        return null;
    }

    private string? Key()
    {
        var found = new List<(string Source, string Key)>
        {
            (CadConvars.ApiKey, Convar(CadConvars.ApiKey)),
            (ApiKeyOption.Path, FromFile(ApiKeyOption)),
            (CadConvars.OfficialApiKey, Convar(CadConvars.OfficialApiKey)),
        };
        _secrets.AddRange(found.Select(pair => pair.Key).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal));

        var (source, first) = found.FirstOrDefault(pair => pair.Key.Length > 0);
        if (first is null)
        {
            var isProtected = IsPlaceholder(convar(CadConvars.OfficialApiKey));
            var path = isProtected ? CadConvars.OfficialApiKey : ApiKeyOption.Path;
            options.Problems.Add(new SettingsProblem(isProtected ? Messages.ConfigKeyProtected : Messages.ConfigNoKey, path, "", "an API key"));
            return null;
        }

        // The key becomes part of an HTTP header, where a line break would start another header.
        if (first.Length <= LongestKey && first.All(character => character is > ' ' and <= '~')) return first;
        options.Problems.Add(new SettingsProblem(Messages.ConfigBadKey, source, "", "one word of plain characters"));
        return null;
    }

    private int ServerId()
    {
        if (TryConvar(CadConvars.ServerId, out var server)) return server;
        if (options.At(ServerIdOption.Path) is { } token && options.TryRead(ServerIdOption, ServerIdOption.Path, token, ServerIdOption.Default, out var value)) return (int)value!;
        return TryConvar(CadConvars.OfficialServerId, out server) ? server : (int)ServerIdOption.Default!;
    }

    private bool TryConvar(string name, out int server)
    {
        server = 0;
        var text = Convar(name);
        if (text.Length == 0) return false;

        var isNumber = long.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number);
        var isAllowed = options.TryRead(ServerIdOption, name, isNumber ? new JValue(number) : new JValue(text), ServerIdOption.Default, out var value);
        server = (int)value!;
        return isAllowed;
    }

    private string Community()
    {
        var fromFile = FromFile(CommunityIdOption);
        return FromConvar(CadConvars.CommunityId) ?? (fromFile.Length > 0 ? fromFile : null) ?? FromConvar(CadConvars.OfficialCommunityId) ?? "";
    }

    private string? FromConvar(string name)
    {
        var value = Convar(name);
        return value.Length > 0 && options.TryRead(CommunityIdOption, name, new JValue(value), "", out var allowed) ? (string)allowed! : null;
    }

    private string FromFile(Option option) =>
        options.At(option.Path) is { } token && options.TryRead(option, option.Path, token, "", out var value) ? (string)value! : "";

    private string Convar(string name)
    {
        var value = convar(name)?.Trim() ?? "";
        return IsPlaceholder(value) ? "" : value;
    }

    private static bool IsPlaceholder(string? value) => string.Equals(value?.Trim(), CadConvars.OfficialPlaceholder, StringComparison.Ordinal);

    private static Option Of(string property) => Array.Find(Options, option => option.Key == CamelCase.Of(property))!;
}
