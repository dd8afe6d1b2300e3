using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Duty;
using SonoranDispatch.Players;
using SonoranDispatch.Units;

namespace SonoranDispatch.Administration.Doctor;

/// <summary>What <c>sdispatch doctor</c> says about calls, officers and what came in: counts alone.</summary>
/// <param name="repository">All calls.</param>
/// <param name="store">The store of the calls.</param>
/// <param name="online">The players.</param>
/// <param name="duty">Who is on duty.</param>
/// <param name="units">Which player is which unit.</param>
/// <param name="status">The status report.</param>
internal sealed class DoctorCalls(CallRepository repository, ICallStore store, OnlinePlayers online, DutyRoster duty, UnitRoster units, StatusReport status)
{
    /// <summary>The sections.</summary>
    public IEnumerable<DoctorSection> Sections() =>
    [
        new("Calls", [DoctorSection.WithoutTitle(status.Calls())]),
        new("Parked calls and changes", Parked()),
        new("Officers", [Officers()]),
        new("Received since the start", status.Received().Select(DoctorSection.WithoutTitle)),
        new("Pushes", status.Pushes().Select(DoctorSection.WithoutTitle)),
    ];

    private IEnumerable<string> Parked()
    {
        (MessageDefinition Kind, int Count, string What)[] parked =
        [
            (Messages.CallRefused, repository.Calls.Count(call => call.Refusal is not null), "calls that the CAD refused"),
            (Messages.ChangeRefused, repository.Calls.Sum(call => call.RefusedChanges.Count), "changes that the CAD refused" + Steps()),
            (Messages.PossiblyTwice, repository.Calls.Count(call => call.PossiblyTwice), "calls that may be in the CAD twice"),
            (Messages.CallsSetAside, repository.Calls.Count(call => call.IsSetAside && !call.Known.Closed), "calls set aside"),
            (Messages.CallDamaged, store.Unreadable.Count, "records that cannot be read"),
        ];
        return parked.Where(each => each.Count > 0).Select(each => each.Kind.Code + ": " + Number(each.Count) + " " + each.What);
    }

    private string Steps()
    {
        var steps = repository.Calls.SelectMany(call => call.RefusedChanges).GroupBy(refused => refused.Step.GetType().Name, StringComparer.Ordinal).OrderBy(step => step.Key, StringComparer.Ordinal);
        return " (" + string.Join(", ", steps.Select(step => step.Key + " " + Number(step.Count()))) + ")";
    }

    private string Officers()
    {
        var sources = duty.OnDuty().Select(duty.SourcesOf).ToList();
        var counted = Enum.GetValues(typeof(DutySource)).Cast<DutySource>().Where(source => source != DutySource.None)
            .Select(source => (source, Count: sources.Count(all => (all & source) != 0))).Where(pair => pair.Count > 0)
            .Select(pair => DutySourceNames.InWords(pair.source) + " " + Number(pair.Count)).ToList();
        return Number(online.Players.Count) + " players, " + Number(sources.Count) + " on duty" + (counted.Count > 0 ? " (" + string.Join(", ", counted) + ")" : "")
            + ", " + Number(units.All().Count) + " players with a unit in the CAD";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
