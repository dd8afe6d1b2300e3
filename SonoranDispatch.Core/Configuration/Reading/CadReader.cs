using Newtonsoft.Json.Linq;
using SonoranDispatch.Cad;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration.Reading;

/// <summary>Finds the CAD account: convars first, then the file, then the convars of the official resource.</summary>
/// <param name="options">The file.</param>
/// <param name="convar">A convar's value by name; <c>null</c> or empty where it is not set.</param>
internal sealed class CadReader(OptionReader options, Func<string, string?> convar)
{
    private const int LongestKey = 500;
    private readonly List<string> secrets = [];

    /// <summary>Every key found, used or not.</summary>
    public IReadOnlyList<string> Secrets => secrets;

    /// <summary>Reads all of the section.</summary>
    public CadSettings Read()
    {
        var dialect = options.Read(CadOptions.Dialect);
        return new CadSettings(Account(dialect), dialect, options.Read(CadOptions.Transport), Limits(), options.Read(CadOptions.BudgetShare));
    }

    // Everything is read before anything is decided: all problems are told at once.
    private CadAccount? Account(CadDialect dialect)
    {
        var address = Address();
        var community = Text(CadConvars.CommunityId, CadOptions.CommunityId, CadConvars.OfficialCommunityId);
        var server = ServerId();
        var key = Key();
        if (key is null || address is null) return null;
        if (community.Length > 0 || dialect == CadDialect.V2) return new CadAccount(address, community, key, server);

        var isLost = dialect == CadDialect.V1;
        options.Problems.Add(new Problem(isLost ? Messages.ConfigNoCommunity : Messages.ConfigNoCommunityForV1, CadOptions.CommunityId.Path));
        return isLost ? null : new CadAccount(address, community, key, server);
    }

    private string? Address()
    {
        var own = Convar(CadConvars.BaseUrl);
        var path = own.Length > 0 ? CadConvars.BaseUrl : CadOptions.BaseUrl.Path;
        var token = own.Length > 0 ? new JValue(own) : options.At(CadOptions.BaseUrl.Path);
        if (token is null) return CadOptions.BaseUrl.Default;
        if (CadOptions.BaseUrl.Values.Read(token, out var address) == ValueFault.None) return address.Length > 0 ? address : CadOptions.BaseUrl.Default;

        options.Problems.Add(new Problem(Messages.ConfigBadAddress, path, ValueInWords.Of(token), CadOptions.BaseUrl.Shape.Limits, "nothing"));
        return null;
    }

    private string? Key()
    {
        var found = new List<(string Source, string Key)>
        {
            (CadConvars.ApiKey, Convar(CadConvars.ApiKey)),
            (CadOptions.ApiKey.Path, options.Read(CadOptions.ApiKey)),
            (CadConvars.OfficialApiKey, Convar(CadConvars.OfficialApiKey)),
        };
        secrets.AddRange(found.Select(pair => pair.Key).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal));

        var (source, first) = found.FirstOrDefault(pair => pair.Key.Length > 0);
        if (first is null)
        {
            var isProtected = IsPlaceholder(convar(CadConvars.OfficialApiKey));
            var path = isProtected ? CadConvars.OfficialApiKey : CadOptions.ApiKey.Path;
            options.Problems.Add(new Problem(isProtected ? Messages.ConfigKeyProtected : Messages.ConfigNoKey, path, "", "an API key"));
            return null;
        }

        // The key becomes part of a header, where a line break would start another one.
        if (first.Length <= LongestKey && first.All(character => character is > ' ' and <= '~')) return first;
        options.Problems.Add(new Problem(Messages.ConfigBadKey, source, "", "one word of plain characters"));
        return null;
    }

    private int ServerId()
    {
        var byDefault = CadOptions.ServerId.Default;
        if (TryConvar(CadConvars.ServerId, out var server)) return server;
        if (options.TryRead(CadOptions.ServerId, CadOptions.ServerId.Path, byDefault, out server)) return server;
        return TryConvar(CadConvars.OfficialServerId, out server) ? server : byDefault;
    }

    private bool TryConvar(string name, out int server)
    {
        server = CadOptions.ServerId.Default;
        var text = Convar(name);
        if (text.Length == 0) return false;

        var isNumber = long.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number);
        return options.TryRead(CadOptions.ServerId, name, isNumber ? new JValue(number) : new JValue(text), server, out server);
    }

    private string Text(string own, Option<string> option, string official)
    {
        var fromFile = options.Read(option);
        foreach (var name in new[] { own, "", official })
        {
            if (name.Length == 0 && fromFile.Length > 0) return fromFile;
            var value = name.Length == 0 ? "" : Convar(name);
            if (value.Length > 0 && options.TryRead(option, name, new JValue(value), "", out var checkedValue)) return checkedValue;
        }

        return "";
    }

    private CadLimits Limits() => new(
        options.Read(CadLimitOptions.Create),
        options.Read(CadLimitOptions.Update),
        options.Read(CadLimitOptions.Primary),
        options.Read(CadLimitOptions.Attach),
        options.Read(CadLimitOptions.Detach),
        options.Read(CadLimitOptions.Postal),
        options.Read(CadLimitOptions.Close),
        options.Read(CadLimitOptions.Note),
        options.Read(CadLimitOptions.Calls),
        options.Read(CadLimitOptions.Units),
        options.Read(CadLimitOptions.Emergency911),
        options.Read(CadLimitOptions.V1PerSecond));

    private string Convar(string name)
    {
        var value = convar(name)?.Trim() ?? "";
        return IsPlaceholder(value) ? "" : value;
    }

    private static bool IsPlaceholder(string? value) => string.Equals(value?.Trim(), CadConvars.OfficialPlaceholder, StringComparison.Ordinal);
}
