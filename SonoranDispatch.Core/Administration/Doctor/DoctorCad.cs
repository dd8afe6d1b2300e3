using System.Globalization;
using SonoranDispatch.Cad;
using SonoranDispatch.Delivery;
using SonoranDispatch.Time;

namespace SonoranDispatch.Administration.Doctor;

/// <summary>What <c>sdispatch doctor</c> says about the CAD and the requests to it.</summary>
/// <param name="client">The CAD account in use, if there is one.</param>
/// <param name="circuitBreaker">Whether requests may be sent.</param>
/// <param name="synchronizer">Sends changes of calls to the CAD.</param>
/// <param name="status">The status report.</param>
/// <param name="clock">The clock.</param>
internal sealed class DoctorCad(CadClient client, CadCircuitBreaker circuitBreaker, CallSynchronizer synchronizer, StatusReport status, IClock clock)
{
    /// <summary>The sections.</summary>
    public IEnumerable<DoctorSection> Sections() =>
    [
        new("CAD", [DoctorSection.WithoutTitle(status.Cad())]),
        new("Operations by version of the CAD's API", Versions()),
        new("Operations refused by a version", Lost()),
        new("Circuit breaker", [Breaker()]),
        new("Rate limits", RateLimits()),
        new("Queue", [Number(synchronizer.Waiting) + " calls with something to send. " + status.Waiting(), .. status.Dropped(), .. status.FailedReads()]),
    ];

    private IEnumerable<string> Versions()
    {
        if (client.Router is not { } cad || !(cad.UsesV1 || cad.UsesV2)) return [];

        return Enum.GetValues(typeof(CadOperation)).Cast<CadOperation>()
            .GroupBy(operation => cad.EndpointOf(operation) == CadEndpoint.V1 ? "v1" : "v2", StringComparer.Ordinal)
            .OrderBy(version => version.Key, StringComparer.Ordinal)
            .Select(version => version.Key + ": " + string.Join(", ", version));
    }

    private IEnumerable<string> Lost() => client.Router is not { } cad
        ? []
        : cad.Lost.Select(loss => "v" + Number(loss.Version) + " " + loss.Operation + ": " + InWords(loss.Why));

    private string Breaker()
    {
        var failure = circuitBreaker.LastFailure is { } last ? ", last failure " + InWords(last) : ", no failure";
        return (circuitBreaker.CanSend ? "requests may be sent" : "nothing is sent") + failure
            + (circuitBreaker.LastAnswer is { } answer ? ", last answer " + Seconds(clock.Milliseconds - answer) + " s ago" : ", no answer yet")
            + (circuitBreaker.NextProbe < long.MaxValue ? ", next probe in " + Seconds(Math.Max(0, circuitBreaker.NextProbe - clock.Milliseconds)) + " s" : "");
    }

    private IEnumerable<string> RateLimits()
    {
        var now = clock.Milliseconds;
        return synchronizer.RateLimiters.All.OrderBy(pair => pair.Key).Select(pair =>
            pair.Key + ": " + Number(pair.Value.Used(now)) + " used, " + Number(pair.Value.Allowed(now)) + " allowed, limit " + Number(pair.Value.Limit));
    }

    private static string InWords(CadFailure failure) => failure.Kind + " (status " + Number(failure.Status) + ")";

    private static string Seconds(long milliseconds) => (milliseconds / 1_000).ToString(CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
