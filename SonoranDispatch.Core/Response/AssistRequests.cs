using SonoranDispatch.Actions;
using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Configuration.Reading;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Duty;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.Response;

/// <summary>
/// Brings another department to a call at an officer's request: it hears of the call from now on, with a card, and the call keeps who asked for whom as a
/// note, in the CAD too.
/// </summary>
/// <param name="actions">Checks that an officer may act on a call.</param>
/// <param name="repository">The calls.</param>
/// <param name="audience">Decides which departments hear of a call.</param>
/// <param name="permissions">Decides who may ask.</param>
/// <param name="departments">The departments.</param>
/// <param name="duty">Knows who is on duty.</param>
/// <param name="responders">Names the officer.</param>
/// <param name="counters">Counts requests and refusals.</param>
/// <param name="online">Identifies players.</param>
/// <param name="locale">The texts.</param>
/// <param name="clock">The clock.</param>
public sealed class AssistRequests(
    OfficerActions actions,
    CallRepository repository,
    AudienceSelector audience,
    OfficerPermissions permissions,
    DepartmentTable departments,
    DutyRoster duty,
    ResponderFactory responders,
    IntakeCounters counters,
    OnlinePlayers online,
    Locale locale,
    IClock clock)
{
    /// <summary>The name under which requests are counted.</summary>
    public const string Surface = "assist";

    /// <summary>The minimum time between two departments that one officer brings in, in milliseconds.</summary>
    public const long BetweenMilliseconds = 2_000;

    private const int LongestName = 100;

    private readonly PlayerRateLimiter _pace = new(1, BetweenMilliseconds, online, clock);

    /// <summary>Brings a department to a call.</summary>
    /// <param name="player">The officer's server id.</param>
    /// <param name="number">The call's number.</param>
    /// <param name="department">The department as they typed it: its id, or one of its names.</param>
    public ActionResult Ask(int player, int number, string department)
    {
        var result = actions.Checked(player, number, call => Asked(player, call, SanitizedText.Clean(department, LongestName).Value), permissions.MayAskForAssistance);
        counters.Add(Surface, result.Code);
        return result;
    }

    /// <summary>The departments that could be brought to a call: those that do not hear of it.</summary>
    public IReadOnlyList<DepartmentSettings> Choices(Call call) => [.. departments.All.Where(department => !audience.Tells(department.Id, call))];

    private ActionResult Asked(int player, Call call, string word)
    {
        if (IdOf(word) is not { } id) return Unknown(word);

        var title = departments.TitleOf(id);
        if (audience.Tells(id, call)) return Refused(Messages.AssistAlreadyThere, TextKeys.AssistAlreadyThere, call, title);
        if (_pace.Wait(player) > 0) return Refused(Messages.ActionTooFast, TextKeys.ActionTooFast, call, title);
        if (!UndeliveredNotes.HasRoomFor(call, NoteSource.Person)) return Refused(Messages.ActionTooManyNotes, TextKeys.ActionTooManyNotes, call, title);

        _pace.Add(player);
        var label = responders.LabelOf(player);
        repository.Change(call.Number, present => present with
        {
            Departments = present.Departments.Count == 0 ? present.Departments : [.. present.Departments, id],
            FurtherDepartments = [.. present.FurtherDepartments, id],
            Desired = present.Desired.WithNote(label, locale.Text(TextKeys.NoteAssist, ("unit", label), ("department", title)), clock.UtcNow),
            IsAttended = true,
        });
        return new ActionResult(true, "", locale.Text(IsAnyOnDuty(id) ? TextKeys.Assisted : TextKeys.AssistedByNobody, ("call", call.Number), ("department", title)));
    }

    // A department that the owner's table lacks is known by those who are on duty in it.
    private string? IdOf(string word)
    {
        if (word.Length == 0) return null;

        var id = departments.IdOf(word);
        return departments.Has(id) ? id : duty.OnDuty().SelectMany(duty.DepartmentsOf).FirstOrDefault(theirs => string.Equals(theirs, word, StringComparison.OrdinalIgnoreCase));
    }

    private bool IsAnyOnDuty(string id) => duty.OnDuty().Any(player => duty.DepartmentsOf(player).Contains(id, StringComparer.OrdinalIgnoreCase));

    private ActionResult Unknown(string word)
    {
        var nearest = word.Length == 0 ? null : NearestName.Of(word, departments.All.Select(static department => department.Id).Concat(departments.All.SelectMany(static department => department.Names)));
        var text = nearest is null
            ? locale.Text(TextKeys.AssistDepartments, ("departments", string.Join(", ", departments.All.Select(static department => department.Id))))
            : locale.Text(TextKeys.AssistNearest, ("department", word), ("nearest", nearest));
        return new ActionResult(false, Messages.AssistUnknown.Code, text);
    }

    private ActionResult Refused(MessageDefinition why, string key, Call call, string department) =>
        new(false, why.Code, locale.Text(key, ("call", call.Number), ("department", department)));
}
