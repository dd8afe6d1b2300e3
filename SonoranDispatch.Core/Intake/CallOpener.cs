using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Delivery;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;
using SonoranDispatch.Postals;
using SonoranDispatch.Time;

namespace SonoranDispatch.Intake;

/// <summary>
/// Turns every accepted request into a call in the same tick: merges it into an open call or records a new one, and notifies officers. The
/// street, which only a client knows, is requested meanwhile and goes into the same CAD request if it arrives in time. A panic does not
/// wait for it.
/// </summary>
public sealed class CallOpener(
    CallRepository repository,
    CallSynchronizer synchronizer,
    StreetRequests streets,
    PostalMap postals,
    DuplicateDetector duplicates,
    CallerNotifier notifier,
    Settings settings,
    IClock clock,
    IRandom random)
{
    // Nothing waits for this answer, so a slow client may take its time.
    private const long LateStreetMilliseconds = 5_000;

    // Scripts that call everything urgent must not crowd out persons who ask for help.
    private const int UrgentOfScripts = 6;
    private const int MostUrgentPriority = 1;

    private readonly SlidingWindowLimiter _urgentOfScripts = new(UrgentOfScripts, 60_000);

    /// <summary>Takes a request.</summary>
    public AcceptedCall Take(CallRequest request)
    {
        if (!request.NeverMerges && duplicates.Find(request) is { } open)
        {
            Merge(open, request);
            duplicates.Remember(open.Number, request);
            return new AcceptedCall(open.Number, true);
        }

        return new AcceptedCall(Open(request), false);
    }

    /// <summary>Joins a request with the call that another surface has just made of the same incident, if there is one.</summary>
    /// <returns><c>null</c> if it is new.</returns>
    public AcceptedCall? JoinCopy(CallRequest request)
    {
        if (duplicates.FindCopy(request) is not { } duplicate) return null;

        if (request.Text.Length > 0 && !string.Equals(request.Text, duplicate.Text, StringComparison.Ordinal))
            repository.Change(duplicate.Number, call => call with { Desired = call.Desired with { Notes = [.. call.Desired.Notes, NoteOf(request)] } });
        duplicates.Remember(duplicate.Number, request);
        return new AcceptedCall(duplicate.Number, true);
    }

    private CallNote NoteOf(CallRequest request) => new(request.Caller.Name, request.Text, clock.UtcNow);

    private void Merge(Call open, CallRequest request)
    {
        repository.Change(open.Number, call => call with
        {
            Count = call.Count + 1,
            ReportedAt = clock.Milliseconds,
            Desired = SaysNothingNew(call, request)
                ? call.Desired
                : call.Desired with { Notes = [.. call.Desired.Notes, NoteOf(request)] },
        });
        notifier.Merged(open, request.Caller);
    }

    // The hundredth shot of a shoot-out only adds to the count; a caller's text becomes a note even if they repeat themselves.
    private static bool SaysNothingNew(Call call, CallRequest request) =>
        request.IsAutomatic && string.Equals(call.Text, request.Text, StringComparison.Ordinal);

    private int Open(CallRequest asked)
    {
        var request = asked.Postal.Length > 0 || asked.Place is not { } place ? asked : asked with { Postal = PostalAt(place) };
        var call = repository.Add(number => new Call
        {
            Number = number,
            Uuid = random.NewUuid(),
            Kind = request.Kind,
            IsPanic = request.IsPanic,
            Class = ClassOf(request),
            Trust = request.Trust,
            Caller = request.Caller,
            Text = request.Text,
            Departments = request.Departments,
            Responders = request.Responders,
            FollowsCaller = request.FollowsCaller,
            AcceptedAt = clock.UtcNow,
            ReportedAt = clock.Milliseconds,
            Desired = request.Describe(request.Street),
        });
        duplicates.Remember(call.Number, request);
        notifier.Received(call);
        if (request is { AskStreetOf: { } player, Place: not null } && settings.StreetLookup.AskClient) AskStreet(call.Number, player, request);
        return call.Number;
    }

    private CallClass ClassOf(CallRequest request)
    {
        if (request.IsPanic) return CallClass.Panic;
        if (request.Trust == TrustLevel.ClientAlert) return CallClass.Automatic;
        if (request.Trust == TrustLevel.Server) return request.Priority == MostUrgentPriority && TakesAnUrgentPlace() ? CallClass.Emergency : CallClass.Normal;

        return request.Urgency == CallUrgency.Emergency ? CallClass.Emergency : CallClass.Normal;
    }

    private bool TakesAnUrgentPlace()
    {
        var now = clock.Milliseconds;
        if (_urgentOfScripts.Wait(now) > 0) return false;

        _urgentOfScripts.Add(now);
        return true;
    }

    private string PostalAt(Place place) => postals.Nearest(place.X, place.Y, settings.Postals.MaxDistanceMetres)?.Code ?? "";

    private void AskStreet(int number, int player, CallRequest request)
    {
        if (request.IsPanic)
        {
            streets.Ask(player, LateStreetMilliseconds, street =>
            {
                if (street is not null) repository.Change(number, call => WithLateStreet(call, request, street));
            });
            return;
        }

        synchronizer.Hold(number);
        streets.Ask(player, settings.StreetLookup.WaitMilliseconds, street =>
        {
            // Released first: the call is sent with the next tick at the earliest, and a failing change must not hold it back.
            synchronizer.Release(number);
            if (street is not null) repository.Change(number, call => call with { Desired = request.Complete(call.Desired, street) });
        });
    }

    // A call not sent yet includes the street; a call already sent is not updated only for the street.
    private static Call WithLateStreet(Call call, CallRequest request, StreetAddress street)
    {
        var desired = request.Complete(call.Desired, street);
        return call with { Desired = desired, LateDetails = call.Known.Presence == CadPresence.None ? null : desired.Details };
    }
}
