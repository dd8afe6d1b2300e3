using Newtonsoft.Json.Linq;
using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Administration;

/// <summary>
/// Reads config.json and the convars again and reports what a restart of the resource would change, so that mistakes are found while the old settings
/// are still in force. It applies nothing: a restart takes a moment and loses no call.
/// </summary>
/// <param name="config">Returns the current text of config.json, or null if there is no such file.</param>
/// <param name="convar">Returns a convar's value by name.</param>
/// <param name="account">The CAD account in use since the start. Null if there is none.</param>
/// <param name="resource">The name of this resource.</param>
public sealed class SettingsCheck(Func<string?> config, Func<string, string?> convar, CadAccount? account, string resource)
{
    private const int MostListed = 20;

    private readonly JToken? _atStart = Read(config());

    /// <summary>The lines of the answer. Values of settings are never included, because one of them is the API key.</summary>
    public IReadOnlyList<string> Lines()
    {
        var text = config();
        var read = SettingsReader.Read(text, convar);
        var lines = read.Problems.Select(problem => "[" + problem.Kind.Code + "] " + problem.Text + " " + problem.Remedy).ToList();
        var changed = Changes(_atStart, Read(text)).ToList();
        var other = OtherAccount(read.Settings.Cad.Account);
        if (read.Problems.Count == 0) lines.Add("config.json is valid.");
        if (changed.Count == 0) lines.Add("Nothing has changed since the resource started.");
        else lines.Add("Changed since the start: " + string.Join(", ", changed.Take(MostListed)) + MoreThanListed(changed.Count) + ".");
        if (other is not null) lines.Add(other);
        if (changed.Count > 0 || other is not null) lines.Add("\"restart " + resource + "\" applies it; no call is lost.");
        return Masked(lines, read.Secrets);
    }

    // The log's mask knows only the keys read at the start, and a new key may be in the wrong setting.
    private static IReadOnlyList<string> Masked(IReadOnlyList<string> lines, IReadOnlyList<string> secrets)
    {
        var mask = new SecretMask();
        foreach (var secret in secrets) mask.Register(secret);
        return [.. lines.Select(mask.Apply)];
    }

    private static string MoreThanListed(int count) => count > MostListed ? FormattableString.Invariant($" and {count - MostListed} more") : "";

    // Compares the effective account, from convars and file together. A convar that is not used makes no difference.
    private string? OtherAccount(CadAccount? now)
    {
        if (account is null) return now is null ? null : "A restart would use the CAD account that is set now. There was none at the start.";
        if (now is null) return "A restart would find no CAD account. There was one at the start.";

        var differences = new List<string>();
        if (now.BaseUrl != account.BaseUrl) differences.Add("address");
        if (now.CommunityId != account.CommunityId) differences.Add("community id");
        if (now.ApiKey != account.ApiKey) differences.Add("API key");
        if (now.ServerId != account.ServerId) differences.Add("server id");
        return differences.Count == 0 ? null : "A restart would use a different " + string.Join(", ", differences) + ".";
    }

    private static JToken? Read(string? text) => text is null ? null : LenientJsonParser.Read(text, out _, out _);

    private static IEnumerable<string> Changes(JToken? before, JToken? after, string path = "")
    {
        if (JToken.DeepEquals(before, after)) return [];
        if (before is not JObject && after is not JObject) return [path.Length > 0 ? path : "config.json"];

        var (old, now) = (before as JObject ?? [], after as JObject ?? []);
        return old.Properties().Concat(now.Properties()).Select(property => property.Name).Distinct(StringComparer.Ordinal)
            .SelectMany(name => Changes(old[name], now[name], path.Length > 0 ? path + "." + name : name));
    }
}
