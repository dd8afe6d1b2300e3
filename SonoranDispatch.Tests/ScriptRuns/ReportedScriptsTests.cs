using System.Globalization;
using SonoranDispatch.Sandbox.ScriptRuns;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.ScriptRuns;

/// <summary>
/// Scripts as server owners reported them, re-made, on the staged resource with all its compat resources: each must make the calls that its author meant.
/// </summary>
public sealed class ReportedScriptsTests
{
    /// <summary>The script, and its calls: title, code, priority, kind, description, place, and the departments of the officers who got a card.</summary>
    public static TheoryData<string, string[]> Scripts => new()
    {
        { "one-alert-per-job", ["House Robbery | 10-90 | P1 | robbery | Alarm on at the residence | here | police, sheriff"] },
        { "police-then-ambulance", ["Vehicle accident | 10-50 | P2 | alert | Vehicle accident | here | police, medical"] },
        { "placeless-notify-two-streets", ["Domestic Dispute | 911 | P2 | alert | Domestic Dispute | nowhere | police, sheriff", "Traffic collision | 911 | P2 | alert | Traffic collision | nowhere | police, sheriff"] },
        { "call911-export-two-callers", ["911 call | 911 | P2 | emergency | My shop is being robbed | nowhere | police, sheriff, medical, fire", "911 call | 911 | P2 | emergency | My house burns | nowhere | police, sheriff, medical, fire"] },
        { "two-incidents-one-spot-no-kind", ["Vehicle accident | 10-50 | P2 | alert | Vehicle accident | here | medical", "Man with a knife | 10-32 | P1 | alert | Man with a knife | here | police"] },
        { "hostages-inside-loud-party", ["Loud party | 10-66 | P3 | alert | Loud party | here | police", "Hostages taken | 10-31 | P1 | alert | Hostages taken | here | police"] },
        { "v1-customalert-code-and-description", ["Store Robbery | 10-31 | P2 | robbery | Store Robbery at Grove 24/7, till number two | here | police, sheriff"] },
        { "v1-dispatchcodename", ["House Robbery | 10-90 | P2 | robbery | House Robbery | here | police, sheriff"] },
        { "title-and-description", ["Vente de Drogue | 10-31 | P2 | alert | Vente de stupéfiants suspectée | here | police"] },
        { "title-inside-alert", ["Jewellery Robbery | 10-90 | P2 | robbery | Robbery alarm triggered | here | police, sheriff"] },
        { "dispatch-server-notify", ["Vending Machine Robbery | 10-90 | P2 | robbery | Vending Machine Robbery | here | police"] },
        { "v1-table-on-v2-event", ["Vending Machine Robbery | 10-68 | P2 | robbery | Vending Machine Robbery | here | police"] },
        { "alert-then-pay", ["Suspected drug sale | 10-13 | P3 | drugs | Suspected drug sale | here | police"] },
        { "call911-four-arguments-no-postal", ["911 call | 911 | P2 | emergency | A person fell at Grove Street and cannot stand up | here | police, sheriff, medical, fire"] },
        { "call911-four-arguments", ["911 call | 911 | P2 | emergency | A person fell at Grove Street and cannot stand up | here | police, sheriff, medical, fire"] },
        { "vector-in-list-server", ["Shop robbery | 10-90 | P2 | robbery | 24/7 | here | police"] },
        { "zero-coords-server", ["Citizen with open debt | 10-91 | P2 | alert | Debt: $5000 | nowhere | police"] },
        { "code-10-13", ["Suspicious handoff | 10-13 | P2 | drugs | Suspicious handoff | here | police"] },
        { "firearm", ["Illegal firearm discharge | 10-11 | P2 | alert | Illegal firearm discharge | here | police"] },
        { "deadmans-curve", ["Race | 10-60 | P2 | alert | Street race on Deadmans Curve, drivers drag | here | police"] },
        { "broadcast-nobody-near", ["Union Depository | 211 | P2 | robbery | Union depository is being robbed | -5.66, -669.82 | police"] },
        { "server-customalert", ["Generator Sabotage: Mirror Park | 10-90 | P2 | alert | A generator was sabotaged | here | police"] },
        { "core-server-export", ["Shop robbery | 10-90 | P2 | robbery | 24/7 | here | police"] },
        { "linden", ["Robbery | 211 | P2 | robbery | Vangelico Jewelry Store | here | police"] },
        { "hashes-as-vehicle", ["Alarm | 10-90 | P2 | alert | Alarm (plate AB 123, camera 31 | 32 | 33) | here | police"] },
    };

    [Theory]
    [MemberData(nameof(Scripts))]
    public void AScriptMakesTheCallsThatItsAuthorMeant(string name, string[] expected)
    {
        var report = Run(name);

        Assert.Equal(expected, report.Calls.Select(Line));
        Assert.All(report.Calls, call => Assert.False(call.Panic));
        Assert.All(report.Calls, call => Assert.Equal("pending", call.Status));
        Assert.Empty(report.Refused);
        Assert.Null(report.Error);
    }

    private static ScriptReport Run(string name) => ScriptRun.Of(ScriptFile.Read(Repository.PathOf("SonoranDispatch.Tests/ScriptRuns/Reported/" + name + ".lua"), null));

    private static string Line(ScriptCall call) => string.Create(CultureInfo.InvariantCulture, $"{call.Title} | {call.Code} | P{call.Priority} | {call.Kind} | {call.Description} | {Place(call)} | {string.Join(", ", call.HeardBy)}");

    // The player who reports stands there.
    private static string Place(ScriptCall call) => (call.X, call.Y) switch
    {
        (null, _) => "nowhere",
        (30.1, -1885.4) => "here",
        var (x, y) => string.Create(CultureInfo.InvariantCulture, $"{x}, {y}"),
    };
}
