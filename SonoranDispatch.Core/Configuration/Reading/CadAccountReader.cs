using System.Globalization;
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

    private static readonly Option CommunityIdOption = OptionCatalogue.Find("cad.communityId")!;
    private static readonly Option ApiKeyOption = OptionCatalogue.Find("cad.apiKey")!;
    private static readonly Option ServerIdOption = OptionCatalogue.Find("cad.serverId")!;
    private static readonly Option BaseUrlOption = OptionCatalogue.Find("cad.baseUrl")!;

    private readonly List<string> _secrets = [];

    /// <summary>Every API key found, used or not.</summary>
    public IReadOnlyList<string> Secrets => _secrets;

    /// <summary>Returns the account, or <c>null</c> if nothing may be sent.</summary>
    /// <param name="dialect">The API version that the owner chose. v1 needs the community id.</param>
    public CadAccount? Read(CadDialect dialect)
    {
        // Everything is read first, so that all problems are reported at once.
        var address = Address();
        var ownCommunity = FromFile(CommunityIdOption);
        var community = FromConvar(CommunityIdOption, CadConvars.CommunityId) ?? ownCommunity ?? FromConvar(CommunityIdOption, CadConvars.OfficialCommunityId);
        var server = FromConvar(ServerIdOption, CadConvars.ServerId) ?? FromFile(ServerIdOption) ?? FromConvar(ServerIdOption, CadConvars.OfficialServerId) ?? ServerIdOption.Default;
        var key = Key();
        if (key is null || address is null) return null;

        if (community is null && dialect != CadDialect.V2)
        {
            options.Problems.Add(new SettingsProblem(dialect == CadDialect.V1 ? Messages.ConfigNoCommunity : Messages.ConfigNoCommunityForV1, CommunityIdOption.Path));
            if (dialect == CadDialect.V1) return null;
        }

        return new CadAccount { BaseUrl = address, CommunityId = (string?)community ?? "", ApiKey = key, ServerId = (int)server };
    }

    private string? Address()
    {
        var own = Convar(CadConvars.BaseUrl);
        var path = own.Length > 0 ? CadConvars.BaseUrl : BaseUrlOption.Path;
        var token = own.Length > 0 ? new JValue(own) : options.At(path) ?? "";
        if (BaseUrlOption.Read(token, out var address) is null) return address is string { Length: > 0 } given ? given : (string)BaseUrlOption.Default;

        options.Problems.Add(new SettingsProblem(Messages.ConfigBadAddress, path, ValueDescriber.Of(token), BaseUrlOption.Limits, "nothing"));
        return null;
    }

    private string? Key()
    {
        var found = new List<(string Source, string Key)>
        {
            (CadConvars.ApiKey, Convar(CadConvars.ApiKey)),
            (ApiKeyOption.Path, (string?)FromFile(ApiKeyOption) ?? ""),
            (CadConvars.OfficialApiKey, Convar(CadConvars.OfficialApiKey)),
        };
        found.RemoveAll(pair => pair.Key.Length == 0);
        _secrets.AddRange(found.Select(pair => pair.Key).Distinct(StringComparer.Ordinal));

        if (found.Count == 0)
        {
            var isProtected = IsPlaceholder(convar(CadConvars.OfficialApiKey));
            var path = isProtected ? CadConvars.OfficialApiKey : ApiKeyOption.Path;
            options.Problems.Add(new SettingsProblem(isProtected ? Messages.ConfigKeyProtected : Messages.ConfigNoKey, path, "", "an API key"));
            return null;
        }

        // The key becomes part of an HTTP header, where a line break would start another header.
        var (source, first) = found[0];
        if (first.Length <= LongestKey && first.All(character => character is > ' ' and <= '~')) return first;
        options.Problems.Add(new SettingsProblem(Messages.ConfigBadKey, source, "", "one word of plain characters"));
        return null;
    }

    private object? FromConvar(Option option, string name)
    {
        var text = Convar(name);
        if (text.Length == 0) return null;

        var isNumber = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && option.Default is int;
        return options.TryRead(option, name, isNumber ? new JValue(number) : new JValue(text), out var value) ? value : null;
    }

    // An empty text counts as not set.
    private object? FromFile(Option option) => options.At(option.Path) is { } token && options.TryRead(option, option.Path, token, out var value) && value is not "" ? value : null;

    private string Convar(string name)
    {
        var value = convar(name)?.Trim() ?? "";
        return IsPlaceholder(value) ? "" : value;
    }

    private static bool IsPlaceholder(string? value) => string.Equals(value?.Trim(), CadConvars.OfficialPlaceholder, StringComparison.Ordinal);
}
