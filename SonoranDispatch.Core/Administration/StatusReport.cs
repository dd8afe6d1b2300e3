using System.Globalization;
using SonoranDispatch.Cad;
using SonoranDispatch.CadFeed.Pushes;
using SonoranDispatch.Calls;
using SonoranDispatch.Delivery;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Intake;
using SonoranDispatch.Time;

namespace SonoranDispatch.Administration;

/// <summary>Reports the current status in a few lines for the console. Never includes the API key.</summary>
/// <param name="client">The CAD account in use, if there is one.</param>
/// <param name="circuitBreaker">Whether requests may be sent.</param>
/// <param name="repository">All calls.</param>
/// <param name="synchronizer">Sends changes of calls to the CAD.</param>
/// <param name="clock">The clock.</param>
/// <param name="store">The store of the calls.</param>
/// <param name="counters">Counts of incoming requests by surface. Null if they are not counted.</param>
/// <param name="failedReads">Returns how many polls of the CAD's calls failed in this run. Null if they are not polled.</param>
/// <param name="pushes">Counts of the CAD's pushes. Null if none are received.</param>
/// <param name="server">Reads what there is to say about the server. Null if nothing is known.</param>
public sealed class StatusReport(
    CadClient client,
    CadCircuitBreaker circuitBreaker,
    CallRepository repository,
    CallSynchronizer synchronizer,
    IClock clock,
    ICallStore store,
    IntakeCounters? counters = null,
    Func<int>? failedReads = null,
    PushCounts? pushes = null,
    Func<ServerFacts>? server = null)
{
    private const int MostNamed = 20;

    /// <summary>
    /// The lines: the CAD, what a version of its API refuses, the calls, what waits for each endpoint, what was dropped or set aside, the rate limits in use,
    /// the incoming requests by surface, the CAD's pushes, and the framework and the official resource, where they run.
    /// </summary>
    public IReadOnlyList<string> Lines() => [Cad(), .. Lost(), .. Trouble(), Calls(), Waiting(), .. Dropped(), .. FailedReads(), .. SetAside(), .. Unreadable(), RateLimits(), .. Received(), .. Pushes(), .. Beside()];

    /// <summary>Which versions of the API are in use, and whether they answer.</summary>
    internal string Cad()
    {
        if (client.Router is not { } cad) return "CAD: none. The settings have no API key or no address. Calls are kept and officers are told.";

        var versions = (cad.UsesV1, cad.UsesV2) switch
        {
            (true, true) => "v1 and v2",
            (true, false) => "v1",
            (false, true) => "v2",
            _ => "no API version found yet",
        };
        var reach = !circuitBreaker.CanSend ? "nothing is sent" : circuitBreaker.ReachableSince is { } since ? "reachable since " + Time(since) : "not responding";
        return "CAD: " + versions + ", " + reach;
    }

    private IEnumerable<string> Lost() => client.Router is not { } cad
        ? []
        : cad.Lost.Select(loss => "Version " + Number(loss.Version) + " of the CAD's API does not do " + loss.Operation + " now: " + loss.Why.Text);

    private IEnumerable<string> Trouble() =>
        circuitBreaker.LastFailure is { } failure ? ["Last error: " + failure.Kind + ", status " + Number(failure.Status) + ": " + failure.Text] : [];

    /// <summary>How many calls are in which state.</summary>
    internal string Calls()
    {
        var counts = repository.Calls.GroupBy(call => call.State).ToDictionary(group => group.Key, group => group.Count());
        return "Calls: " + string.Join(", ", new[] { CallState.Accepted, CallState.Open, CallState.Closed, CallState.Refused }
            .Select(state => Number(counts.TryGetValue(state, out var count) ? count : 0) + " " + state.ToString().ToLowerInvariant()));
    }

    /// <summary>What waits for each endpoint.</summary>
    internal string Waiting()
    {
        var waiting = synchronizer.WaitingByEndpoint();
        return waiting.Count == 0
            ? "Waiting: nothing"
            : "Waiting: " + string.Join(", ", waiting.OrderBy(pair => pair.Key).Select(pair => Number(pair.Value) + " for " + pair.Key));
    }

    /// <summary>The automatic alerts that were dropped, if any.</summary>
    internal IEnumerable<string> Dropped() => synchronizer.Dropped == 0
        ? []
        : ["Dropped: " + Number(synchronizer.Dropped) + " automatic alerts that nobody responded to before the CAD had them (" + Messages.AlertsDropped.Code + ")"];

    /// <summary>The reads of the CAD's calls that failed, if any.</summary>
    internal IEnumerable<string> FailedReads() => failedReads?.Invoke() is > 0 and var failed ? ["Reads of the CAD's calls that failed: " + Number(failed)] : [];

    private IEnumerable<string> SetAside()
    {
        var calls = repository.Calls.Where(call => call.IsSetAside && !call.Known.Closed).Select(call => Number(call.Number)).ToList();
        if (calls.Count == 0) return [];

        var rest = calls.Count > MostNamed ? " and " + Number(calls.Count - MostNamed) + " more" : "";
        return ["Set aside: call " + string.Join(", ", calls.Take(MostNamed)) + rest + ", which the CAD account in use does not hold (" + Messages.CallsSetAside.Code + ")"];
    }

    private IEnumerable<string> Unreadable() => store.Unreadable.Count == 0
        ? []
        : ["Records that cannot be read: " + string.Join(", ", store.Unreadable.Take(MostNamed))
            + (store.Unreadable.Count > MostNamed ? " and " + Number(store.Unreadable.Count - MostNamed) + " more" : "") + " (" + Messages.CallDamaged.Code + ")"];

    private string RateLimits()
    {
        var now = clock.Milliseconds;
        return "Budgets: " + string.Join(", ", synchronizer.RateLimiters.All.OrderBy(pair => pair.Key)
            .Where(pair => pair.Value.Used(now) > 0 || pair.Value.Allowed(now) < pair.Value.Limit)
            .Select(pair => pair.Key + " " + Number(pair.Value.Used(now)) + " of " + Number(pair.Value.Allowed(now)))
            .DefaultIfEmpty("none in use"));
    }

    /// <summary>The incoming requests by surface and outcome, if any.</summary>
    internal IEnumerable<string> Received()
    {
        if (counters is null || counters.Counts.Count == 0) return [];

        var ways = counters.Counts.GroupBy(pair => pair.Key.Surface, StringComparer.Ordinal).OrderBy(way => way.Key, StringComparer.Ordinal);
        return ["Received: " + string.Join("; ", ways.Select(way => way.Key + " " + string.Join(", ", way.OrderBy(pair => pair.Key.Outcome, StringComparer.Ordinal).Select(pair => pair.Value.ToString(CultureInfo.InvariantCulture) + " " + pair.Key.Outcome))))];
    }

    /// <summary>The CAD's pushes by outcome, if any.</summary>
    internal IEnumerable<string> Pushes()
    {
        if (pushes is null) return [];

        (int Count, string What)[] counts =
        [
            (pushes.Taken, "taken"),
            (pushes.Unused, "of no use here"),
            (pushes.WrongKey, "with a wrong key"),
            (pushes.NotRead, "not read, after too many wrong keys"),
            (pushes.Unreadable, "unreadable"),
            (pushes.TooLong, "too long"),
        ];
        var told = counts.Where(pair => pair.Count > 0).Select(pair => Number(pair.Count) + " " + pair.What).ToList();
        return told.Count == 0 ? [] : ["Pushes of the CAD: " + string.Join(", ", told)];
    }

    private IEnumerable<string> Beside()
    {
        if (server?.Invoke() is not { } facts) yield break;

        if (facts.Framework.Length > 0) yield return "Framework: " + facts.Framework;
        if (facts.Official.Length > 0) yield return "Official resource: " + facts.Official;
    }

    private static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
