using SonoranDispatch.Audience;
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
/// Turns an accepted request into a call in the same tick: records it and notifies officers. The
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
    AreaSelector areas,
    Settings settings,
    IClock clock,
    IRandom random)
{
    private const int EmergenciesOfScripts = 6;

    // Nothing waits for this answer, so a slow client may take its time.
    private const long LateStreetMilliseconds = 5_000;

    private readonly SlidingWindowLimiter _emergenciesOfScripts = new(EmergenciesOfScripts, 60_000);

    /// <summary>Opens a call for a request.</summary>
    /// <returns>The call's number.</returns>
    public int Open(CallRequest asked)
    {
        var request = Completed(asked);
        var call = repository.Add(number => new Call
        {
            Number = number,
            Uuid = random.NewUuid(),
            Kind = request.Kind,
            IsPanic = request.IsPanic,
            Class = ClassOf(request),
            Trust = request.Trust,
            Listing = request.Listing,
            Caller = request.Caller,
            Text = request.Text,
            Vehicle = request.Vehicle,
            Departments = request.Departments,
            Area = AreaOf(request),
            Responders = request.Responders,
            Needs = request.Needs,
            FollowsCaller = request.FollowsCaller,
            AcceptedAt = clock.UtcNow,
            CommandId = request.CommandId,
            IsAttended = request.ByDispatcher,
            Desired = request.Describe(request.Street),
        });
        duplicates.Opened(call.Number, request);
        notifier.Received(call);
        if (request is { AskStreetOf: { } player, Place: not null } && settings.StreetLookup.AskClient) AskStreet(call.Number, player, request);
        return call.Number;
    }

    /// <summary>Lets a request take over an open call that is believed less and that the CAD does not have yet.</summary>
    internal void TakeOver(ReportJoiner joiner, JoinMatch match, CallRequest asked)
    {
        var request = Completed(asked);
        joiner.TakeOver(match, request, request.Describe(request.Street), ClassOf(request), AreaOf(request));
    }

    // An officer who calls out is heard by whoever hears them today: their own department, wherever they are.
    private CallArea? AreaOf(CallRequest request) =>
        request.IsPanic || request.ByOfficer || request.NamesDepartments ? null : areas.Of(request.Kind, request.Departments, request.Place, request.Street.Zone);

    private CallClass ClassOf(CallRequest request)
    {
        if (request.IsPanic) return CallClass.Panic;
        if (request.Trust == TrustLevel.ClientAlert) return CallClass.Automatic;
        if (!request.IsFromServer) return request.Urgency == CallUrgency.Emergency ? CallClass.Emergency : CallClass.Normal;

        // The most urgent alerts of server scripts come after persons' own calls, and only so many.
        if (request.Priority > 1 || _emergenciesOfScripts.Wait(clock.Milliseconds) > 0) return CallClass.Normal;

        _emergenciesOfScripts.Add(clock.Milliseconds);
        return CallClass.Emergency;
    }

    private CallRequest Completed(CallRequest request) => request with
    {
        Postal = request.Postal.Length > 0 || request.Place is not { } place ? request.Postal : PostalAt(place),
        Needs = UnitsNeeded.Of(request.Needs, request.Kind, settings),
    };

    private string PostalAt(Place place) => postals.Nearest(place.X, place.Y, settings.Postals.MaxDistanceMetres)?.Code ?? "";

    private void AskStreet(int number, int player, CallRequest request)
    {
        if (request.IsPanic)
        {
            streets.Ask(player, LateStreetMilliseconds, street =>
            {
                if (street is not null) repository.Change(number, call => IsStillOf(call, request) ? WithLateStreet(call, request, street) : call);
            });
            return;
        }

        synchronizer.Hold(number);
        streets.Ask(player, settings.StreetLookup.WaitMilliseconds, street =>
        {
            // Released first: the call is sent with the next tick at the earliest, and a failing change must not hold it back.
            synchronizer.Release(number);
            if (street is not null) repository.Change(number, call => IsStillOf(call, request) ? call with { Desired = request.Complete(call.Desired, street) } : call);
        });
    }

    // A report that took the call over says where it is itself.
    private static bool IsStillOf(Call call, CallRequest request) => ReferenceEquals(call.Caller, request.Caller);

    // A call not sent yet includes the street; a call already sent is not updated only for the street.
    private static Call WithLateStreet(Call call, CallRequest request, StreetAddress street)
    {
        var desired = request.Complete(call.Desired, street);
        return call with { Desired = desired, LateDetails = call.Known.Presence == CadPresence.None ? null : desired.Details };
    }
}
