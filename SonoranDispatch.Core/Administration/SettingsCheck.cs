using Newtonsoft.Json.Linq;
using SonoranDispatch.Cad;
using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Administration;

/// <summary>
/// Reads config.json and the convars again. A changed CAD account is taken over at once. Of everything else it reports what a restart of the resource
/// would change, so that mistakes are found while the old settings are still in force: a restart takes a moment and loses no call.
/// </summary>
/// <param name="config">Returns the current text of config.json, or null if there is no such file.</param>
/// <param name="convar">Returns a convar's value by name.</param>
/// <param name="client">Takes a changed account over.</param>
/// <param name="hide">Hides a secret from the log.</param>
/// <param name="resource">The name of this resource.</param>
/// <param name="log">Receives the line that another account is in use.</param>
public sealed class SettingsCheck(Func<string?> config, Func<string, string?> convar, CadClient client, Action<string> hide, string resource, ILog log)
{
    private const int MostListed = 20;

    // These are taken over at once.
    private static readonly HashSet<string> AccountPaths = new(StringComparer.Ordinal) { "cad.communityId", "cad.apiKey", "cad.serverId", "cad.baseUrl" };

    private static readonly HashSet<string> AccountConvars = new(StringComparer.Ordinal)
    {
        CadConvars.CommunityId, CadConvars.ApiKey, CadConvars.ServerId, CadConvars.BaseUrl,
        CadConvars.OfficialCommunityId, CadConvars.OfficialApiKey, CadConvars.OfficialServerId,
    };

    private readonly JToken? _atStart = Read(config());

    /// <summary>The lines of the answer. Values of settings are never included, because one of them is the API key.</summary>
    public IReadOnlyList<string> Lines()
    {
        var text = config();
        var read = SettingsReader.Read(text, convar);
        var lines = read.Problems.Select(problem => "[" + problem.Kind.Code + "] " + problem.Text + " " + problem.Remedy).ToList();
        var changed = Changes(_atStart, Read(text)).Where(path => !AccountPaths.Contains(path)).ToList();
        if (read.Problems.Count == 0) lines.Add("config.json is valid.");
        lines.AddRange(TakeOver(read));
        if (changed.Count > 0) lines.Add("Changed since the start: " + string.Join(", ", changed.Take(MostListed)) + MoreThanListed(changed.Count) + ".");
        if (changed.Count > 0) lines.Add("\"restart " + resource + "\" applies it; no call is lost.");
        else if (read.Problems.Count == 0 && lines.Count == 1) lines.Add("Nothing has changed since the resource started.");
        return Masked(lines, read.Secrets);
    }

    // A new key may be in the wrong setting, too.
    private static IReadOnlyList<string> Masked(IReadOnlyList<string> lines, IReadOnlyList<string> secrets)
    {
        var mask = new SecretMask();
        foreach (var secret in secrets) mask.Register(secret);
        return [.. lines.Select(mask.Apply)];
    }

    private static string MoreThanListed(int count) => count > MostListed ? FormattableString.Invariant($" and {count - MostListed} more") : "";

    // Compares the effective account, from convars and file together. A convar that is not used makes no difference.
    private IEnumerable<string> TakeOver(SettingsResult read)
    {
        var (before, now) = (client.Account, read.Settings.Cad.Account);
        if (now == before) return [];
        if (now is null || read.Problems.Any(IsAboutTheAccount)) return ["The CAD account in use stays in use: another is taken over only when the problems above are fixed."];

        var what = before is null ? "there was none" : "different " + string.Join(", ", Differences(before, now));
        foreach (var secret in read.Secrets) hide(secret);
        client.Use(now);
        log.Write(Messages.AccountTakenOver, what);
        return ["The CAD account that is set now is in use (" + what + "). What belongs to the account before is set aside until that is back; see \"sdispatch status\"."];
    }

    // With an unreadable file, or a wrong value, the account would be half of the one that the owner means.
    private bool IsAboutTheAccount(SettingsProblem problem) =>
        problem.Kind.Severity == Severity.Error
        || (problem.Kind == Messages.ConfigMissing && _atStart is not null)
        || (problem.Kind != Messages.ConfigNoCommunityForV1 && (AccountPaths.Contains(problem.Path) || AccountConvars.Contains(problem.Path)));

    private static IEnumerable<string> Differences(CadAccount before, CadAccount now)
    {
        if (now.BaseUrl != before.BaseUrl) yield return "address";
        if (now.CommunityId != before.CommunityId) yield return "community id";
        if (now.ApiKey != before.ApiKey) yield return "API key";
        if (now.ServerId != before.ServerId) yield return "server id";
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
