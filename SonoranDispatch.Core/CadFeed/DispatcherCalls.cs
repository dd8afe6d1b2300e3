using SonoranDispatch.Audience;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Duty;
using SonoranDispatch.Locales;
using SonoranDispatch.Time;

namespace SonoranDispatch.CadFeed;

/// <summary>
/// Opens calls here for calls that others created in the CAD: dispatchers, or another resource. Who hears of one follows from its code or title, if a
/// command has the same, else from the units on it, else everybody does.
/// </summary>
internal sealed class DispatcherCalls(
    CallRepository repository, FieldMerge fields, UnitMerge units, DutyRoster duty, Settings settings, Locale locale, Func<AccountBinding?> account, IClock clock, IRandom random)
{
    private const string Emergency = "911";
    private const string NonEmergency = "311";

    private readonly CommandByCode _commands = new(settings);

    /// <summary>Whether such calls are shown in the game at all.</summary>
    public bool Shows => settings.CadCalls.Show;

    /// <summary>Whether the CAD's calls are read on a schedule.</summary>
    public bool AreRead => settings.CadCalls.EverySeconds > 0;

    /// <summary>Opens a call.</summary>
    /// <param name="found">The call in the CAD. It is not closed.</param>
    /// <param name="by">The label of who created it; empty if unknown.</param>
    /// <param name="isNew">Whether officers are told of it as of a new call.</param>
    /// <param name="isRead">Whether a read shows it, rather than an event.</param>
    /// <returns>The call's number.</returns>
    public int Open(CadCall found, string by, bool isNew, bool isRead)
    {
        var (command, details, place) = (CommandOf(found), DetailsOf(found), fields.PlaceOf(found));
        var targets = found.Identifiers.Select(identifier => units.TargetOf(null, identifier)).ToList();
        var uuid = found.MetaData.TryGetValue(CallMetaData.Uuid, out var text) && Guid.TryParse(text, out var theirs) ? theirs : random.NewUuid();
        var call = repository.Add(number => new Call
        {
            Number = number,
            Uuid = uuid,
            Kind = command?.Kind ?? CommandByCode.OtherKind,
            Trust = found.Emergency is null ? TrustLevel.Server : TrustLevel.Player,
            Caller = new Caller(null, CallerOf(found, by), false),
            Text = details.Description,
            Departments = command is { Departments.Count: > 0 } ? command.Departments : DepartmentsOf(found.Identifiers),
            Responders = [.. targets.Select((target, index) => units.ResponderOf(found.Identifiers[index], target) with { AttachedBy = by })],
            Needs = UnitsNeeded.Of(command?.Needs ?? 0, command?.Kind ?? CommandByCode.OtherKind, settings),
            AcceptedAt = clock.UtcNow,
            HeardAt = clock.UtcNow,
            Account = account(),
            IsFromCad = true,
            Announcements = isNew ? 1 : 0,
            Desired = new DesiredCall { Details = details, Place = place, Units = targets },
            Known = new KnownCall
            {
                Presence = CadPresence.Present,
                CallId = found.CallId,
                IsEmergency = found.Details is null,
                Details = details,
                Place = place,
                MetaData = found.MetaData,
                MetaDataAt = clock.Milliseconds,
                Units = targets,
                OthersNotes = [.. found.Notes.Select(note => new OthersNote(CadFields.Clean(note, clock.UtcNow), isRead)).Where(static other => other.Note.Content.Length > 0)],
                NotesRead = isRead ? found.Notes.Count : 0,
                AnsweredAt = isNew ? clock.Milliseconds : long.MinValue,
            },
        });
        return call.Number;
    }

    private CommandSettings? CommandOf(CadCall found) => found.Details is { } details
        ? _commands.Find(details.Code, details.Title)
        : Telephone(found);

    private CommandSettings? Telephone(CadCall found) => settings.Commands.TryGetValue(found.Emergency is { IsEmergency: false } ? NonEmergency : Emergency, out var command) ? command : null;

    private CallDetails DetailsOf(CadCall found)
    {
        if (found.Details is { } details) return CadFields.Clean(details);

        var (command, emergency) = (Telephone(found), found.Emergency);
        return new CallDetails
        {
            Title = command?.Title ?? Emergency,
            Code = command?.Code ?? Emergency,
            Priority = command?.Priority ?? 2,
            Address = CadFields.Name(emergency?.Location ?? ""),
            Postal = FieldMerge.PostalIn(found),
            Description = CadFields.Text(emergency?.Description ?? ""),
        };
    }

    private string CallerOf(CadCall found, string by)
    {
        var name = found.Emergency is { } emergency ? CadFields.Name(emergency.Caller) : by;
        return name.Length > 0 ? name : locale.Text(TextKeys.Page + (found.Emergency is null ? ".dispatch" : ".anonymous"));
    }

    // Officers without a unit or department hear of such a call if they respond to it.
    private IReadOnlyList<string> DepartmentsOf(IReadOnlyList<int> identifiers)
    {
        var departments = new List<string>();
        foreach (var identifier in identifiers)
            if (units.PlayerOf(identifier) is { } player) departments.AddRange(duty.DepartmentsOf(player).Except(departments, StringComparer.OrdinalIgnoreCase));

        return departments;
    }
}
