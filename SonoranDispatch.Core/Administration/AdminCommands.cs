using System.Globalization;
using SonoranDispatch.Administration.Doctor;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Delivery;

namespace SonoranDispatch.Administration;

/// <summary>Answers the owner's <c>sdispatch</c> command: reports the current status and handles calls that are stuck.</summary>
/// <param name="repository">All calls.</param>
/// <param name="synchronizer">Sends changes of calls to the CAD.</param>
/// <param name="status">Reports the current status.</param>
/// <param name="officers">Reports who is on duty and who is told of a call.</param>
/// <param name="settings">Checks the settings file again.</param>
/// <param name="test">Creates test calls.</param>
/// <param name="report">Reports the closed calls of the last days.</param>
/// <param name="doctor">Reports everything that may be shown to anybody.</param>
public sealed class AdminCommands(
    CallRepository repository, CallSynchronizer synchronizer, StatusReport status, OfficerReport officers, SettingsCheck settings, TestCall test, CallReport report, DoctorReport doctor)
{
    private const int MostListed = 50;

    private static readonly string[] Usage =
    [
        "sdispatch status      state of the CAD connection, the calls and the request budgets",
        "sdispatch calls       open, waiting and refused calls, newest first",
        "sdispatch units       who is on duty and why, with unit and departments",
        "sdispatch report [d]  calls closed in the last d days (7 by default), by kind and department, and how fast units were there",
        "sdispatch why <n>     the area of call n and which departments it chose, and which reports joined it, and why",
        "sdispatch why <p> <n> why player p (server id or unit number) does or does not receive call n",
        "sdispatch retry <n>   sends call n again now, even if the CAD refused it or a change to it",
        "sdispatch drop <n>    removes call n here; it stays in the CAD",
        "sdispatch reload      re-reads config.json and the convars, takes a changed CAD account over, and shows problems and what a restart would change",
        "sdispatch doctor      one text about everything to paste where you ask for help, without key, names, places and texts",
        "sdispatch test        creates a test call where you are and closes it once the CAD has it",
    ];

    /// <summary>Answers one command.</summary>
    /// <param name="words">The words typed after "sdispatch".</param>
    /// <param name="player">The server id of the player who typed it; 0 for the console.</param>
    /// <returns>The lines of the answer, at least one.</returns>
    public IReadOnlyList<string> Answer(IReadOnlyList<string> words, int player = 0)
    {
        if (words.Count == 0) return Usage;

        return (words[0].ToLowerInvariant(), words.Count) switch
        {
            ("status", 1) => status.Lines(),
            ("calls", 1) => Calls(),
            ("units", 1) => officers.Lines(),
            ("report", 1) => report.Lines(null),
            ("report", _) => report.Lines(string.Join(" ", words.Skip(1))),
            ("why", 2) => LinesForCall(words[1], Why),
            ("why", 3) => ForCall(words[2], call => officers.Why(words[1], call)),
            ("retry", 2) => ForCall(words[1], Retry),
            ("drop", 2) => ForCall(words[1], Drop),
            ("doctor", 1) => doctor.Lines(),
            ("reload", 1) => settings.Lines(),
            ("test", 1) => [test.Make(player)],
            _ => Usage,
        };
    }

    private static string Describe(Call call)
    {
        var text = new List<string> { "call " + call.Number.ToString(CultureInfo.InvariantCulture), call.State.ToString().ToLowerInvariant() };
        if (call.CadNumber is { } cad) text.Add("CAD " + cad.ToString(CultureInfo.InvariantCulture));
        text.Add("\"" + call.Desired.Details.Title + "\"");
        if (call.Desired.Details.Address.Length > 0) text.Add(call.Desired.Details.Address);
        if (call.Delayed && call.CadNumber is null) text.Add("delayed");
        if (call.IsSetAside) text.Add("set aside: it belongs to another CAD account");
        if (call.PossiblyTwice) text.Add("possibly twice in the CAD");
        if (call.Refusal is { } refusal) text.Add("refused: " + refusal.Why);
        foreach (var refused in call.RefusedChanges) text.Add("change refused (" + refused.Step.GetType().Name + "): " + refused.Refusal.Why);
        return string.Join(", ", text);
    }

    private IReadOnlyList<string> Calls()
    {
        var listed = repository.Calls.Where(call => call.State != CallState.Closed).Reverse().ToList();
        if (listed.Count == 0) return ["There are no open, waiting or refused calls."];

        var lines = listed.Take(MostListed).Select(Describe).ToList();
        if (listed.Count > MostListed) lines.Add((listed.Count - MostListed).ToString(CultureInfo.InvariantCulture) + " more not shown.");
        return lines;
    }

    private static IReadOnlyList<string> Why(Call call) => call.Area is { } area ? [InWords(call, area), .. JoinedTo(call)] : JoinedTo(call);

    private static string InWords(Call call, CallArea area) =>
        "Call " + call.Number.ToString(CultureInfo.InvariantCulture) + " was opened in the area " + area.Name + ": "
        + (area.Chosen.Count == 0 ? "it names its departments itself now" : "chosen " + string.Join(", ", area.Chosen) + "; left out " + (area.LeftOut.Count == 0 ? "nobody" : string.Join(", ", area.LeftOut)))
        + (call.IsPanic ? ". It is a panic, which everybody hears." : ".");

    private static IReadOnlyList<string> JoinedTo(Call call)
    {
        var number = call.Number.ToString(CultureInfo.InvariantCulture);
        if (call.Joined.Count == 0) return ["No report joined call " + number + "."];

        return [.. call.Joined.Select(report =>
            report.At.UtcDateTime.ToString("HH:mm:ss", CultureInfo.InvariantCulture) + " UTC, through " + report.Surface + ", from " + InWords(report.Trust) + ": " + InWords(report.Reason))];
    }

    private static string InWords(TrustLevel trust) => trust switch
    {
        TrustLevel.ClientAlert => "a player's client",
        TrustLevel.Player => "a player",
        TrustLevel.Officer => "an officer",
        _ => "a script of the server",
    };

    private static string InWords(JoinReason reason) => reason switch
    {
        JoinReason.FollowUp => "the same caller said more with the same command",
        JoinReason.Copy => "the same report through another surface",
        JoinReason.RepeatedAlert => "the same alert again",
        _ => "it is believed more than the call was, and took it over",
    };

    private IReadOnlyList<string> ForCall(string word, Func<Call, string> act) => LinesForCall(word, call => [act(call)]);

    private IReadOnlyList<string> LinesForCall(string word, Func<Call, IReadOnlyList<string>> act)
    {
        if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return ["\"" + word + "\" is not a call number."];

        return repository.Find(number) is { } call ? act(call) : ["There is no call " + word + "."];
    }

    private string Retry(Call call) => synchronizer.Retry(call.Number)
        ? "Call " + call.Number.ToString(CultureInfo.InvariantCulture) + " is being retried now."
        : "Call " + call.Number.ToString(CultureInfo.InvariantCulture) + " is up to date in the CAD: there is nothing to retry.";

    private string Drop(Call call)
    {
        repository.Forget(call.Number);
        return "Call " + call.Number.ToString(CultureInfo.InvariantCulture) + " was removed here"
            + (call.CadNumber is { } cad ? "; it stays in the CAD as call " + cad.ToString(CultureInfo.InvariantCulture) + "." : ".");
    }
}
