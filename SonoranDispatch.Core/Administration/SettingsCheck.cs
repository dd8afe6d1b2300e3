using Newtonsoft.Json.Linq;
using SonoranDispatch.Configuration;
using SonoranDispatch.Configuration.Reading;

namespace SonoranDispatch.Administration;

/// <summary>
/// Reads config.json again and tells what a restart of the resource would make of it, so that a mistake is found while the old settings
/// are still in force. Nothing is taken over while calls are under way: a restart takes a moment, and loses none.
/// </summary>
/// <param name="config">The text of config.json as it is now; <c>null</c> where there is no such file.</param>
/// <param name="convar">A convar's value by name.</param>
/// <param name="resource">The resource's name.</param>
public sealed class SettingsCheck(Func<string?> config, Func<string, string?> convar, string resource)
{
    private const int MostListed = 20;

    private readonly JToken? _atStart = Read(config());

    /// <summary>The answer's lines. None holds a setting's value, since one of them is the key.</summary>
    public IReadOnlyList<string> Lines()
    {
        var text = config();
        var problems = SettingsReader.Read(text, convar).Problems;
        var lines = problems.Select(problem => "[" + problem.Kind.Code + "] " + problem.Text + " " + problem.Remedy).ToList();
        var changed = Changes(_atStart, Read(text)).ToList();
        if (problems.Count == 0) lines.Add("config.json is sound.");
        if (changed.Count == 0)
        {
            lines.Add("It says what it said when the resource started.");
            return lines;
        }

        var more = changed.Count > MostListed ? FormattableString.Invariant($" and {changed.Count - MostListed} more") : "";
        lines.Add("Different since the start: " + string.Join(", ", changed.Take(MostListed)) + more + ".");
        lines.Add("\"restart " + resource + "\" puts it in force; no call is lost by that.");
        return lines;
    }

    private static JToken? Read(string? text) => text is null ? null : JsonText.Read(text, out _, out _);

    private static IEnumerable<string> Changes(JToken? before, JToken? after, string path = "")
    {
        if (JToken.DeepEquals(before, after)) return [];
        if (before is not JObject && after is not JObject) return [path.Length > 0 ? path : "config.json"];

        var (old, now) = (before as JObject ?? [], after as JObject ?? []);
        return old.Properties().Concat(now.Properties()).Select(property => property.Name).Distinct(StringComparer.Ordinal)
            .SelectMany(name => Changes(old[name], now[name], path.Length > 0 ? path + "." + name : name));
    }
}
