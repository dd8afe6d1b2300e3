using System.Globalization;
using System.Text.Json;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Faults;
using SonoranDispatch.Sandbox.CadEmulator.Limits;
using SonoranDispatch.Sandbox.CadEmulator.Pushes;
using SonoranDispatch.Sandbox.CadEmulator.Reading;
using SonoranDispatch.Sandbox.CadEmulator.V1;
using SonoranDispatch.Sandbox.CadEmulator.V2;

namespace SonoranDispatch.Sandbox.CadEmulator;

/// <summary>
/// Sonoran CAD's HTTP API, versions 1 and 2, as its documentation describes it. Works without sockets: it takes a request and returns a response,
/// with the time of the given time provider. Requests are handled one after another, from any thread.
/// </summary>
public sealed class EmulatedCad
{
    private readonly TimeProvider _time;
    private readonly V1Api _v1;
    private readonly V2Api _v2;
    private readonly V2Problems _problems = new();
    private readonly List<EmulatedCad> _others = [];

    /// <summary>Creates an empty CAD.</summary>
    /// <param name="time">The time for timestamps and rate limits. Only its wall clock is read.</param>
    /// <param name="community">The community that it serves; one with default values if omitted.</param>
    /// <param name="firstCallId">The number of the first call, from 1.</param>
    public EmulatedCad(TimeProvider time, CadCommunity? community = null, int firstCallId = 501)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstCallId, 1);
        _time = time;
        Community = community ?? new CadCommunity();
        Board = new CadBoard(time, firstCallId);
        Pushes = new CadPushes(Community, Board);
        Dispatcher = new BoardDispatcher(Board, Pushes);
        Requests = new RequestLog(time);
        _v1 = new V1Api(Community, Board, Faults);
        _v2 = new V2Api(Community, Board, Faults, _problems);
    }

    /// <summary>The community that it serves.</summary>
    public CadCommunity Community { get; }

    /// <summary>Calls and units.</summary>
    public CadBoard Board { get; }

    /// <summary>What it posts to the game server.</summary>
    public CadPushes Pushes { get; }

    /// <summary>A dispatcher at the board.</summary>
    public BoardDispatcher Dispatcher { get; }

    /// <summary>The requests as they arrived, with the key masked.</summary>
    public RequestLog Requests { get; }

    /// <summary>The faults that can be switched on.</summary>
    public CadFaults Faults { get; } = new();

    /// <summary>The gateway's rate limits.</summary>
    public GatewayRateLimits Limits { get; } = new();

    /// <summary>Adds another community at the same address. A request belongs to the community whose key it presents.</summary>
    /// <param name="community">The community. Its key must differ.</param>
    /// <param name="firstCallId">The number of its first call, from 1. Communities number their calls independently.</param>
    public EmulatedCad AddCommunity(CadCommunity community, int firstCallId = 501)
    {
        var other = new EmulatedCad(_time, community, firstCallId);
        _others.Add(other);
        return other;
    }

    /// <summary>Handles a request. Never throws because of the request's content.</summary>
    public EmulatorResponse Handle(EmulatorRequest request)
    {
        EmulatorResponse response;
        var asked = Look(request);
        if (_others.Find(community => string.Equals(community.Community.ApiKey, asked.Key, StringComparison.Ordinal)) is { } other) return other.Handle(request);

        lock (Board.SyncRoot) response = Answer(request, asked);
        if (response.Effect == TransportEffect.Refused) return response;

        Requests.Add(request, asked.Operation, response, new RequestLogMask(Community.ApiKey, asked.Key));
        Board.AnnouncePending();
        Pushes.PostPending();
        return response;
    }

    private Asked Look(EmulatorRequest request)
    {
        var target = RequestTarget.Parse(request.Path);
        if (target.IsV2)
        {
            var match = _v2.Find(request, target);
            return new Asked(target, match?.Route.Operation ?? "", V2Api.PresentedKey(request), null, null, match);
        }

        var envelope = StrictJsonBody.ObjectOf(request.Body);
        var operation = _v1.Find(request, target);
        return new Asked(target, operation?.Type ?? "", V1Api.PresentedKey(envelope), operation, envelope, null);
    }

    private EmulatorResponse Answer(EmulatorRequest request, Asked asked)
    {
        if (Faults.Refused.Strikes(asked.Operation)) return EmulatorResponse.Dropped(TransportEffect.Refused);
        if (Faults.Down.Strikes(asked.Operation)) return EmulatorResponse.Dropped(TransportEffect.DropBefore);

        var delay = Faults.Slow.Strikes(asked.Operation) ? Faults.SlowMilliseconds : 0;
        var response = FaultBefore(asked) ?? Limited(asked) ?? FaultAfter(asked, Handle(request, asked));
        return response with { DelayMilliseconds = delay };
    }

    private EmulatorResponse Handle(EmulatorRequest request, Asked asked) =>
        asked.Target.IsV2 ? _v2.Handle(request, asked.Target, asked.V2) : _v1.Handle(asked.V1, asked.Envelope);

    private EmulatorResponse? FaultBefore(Asked asked)
    {
        if ((asked.Target.IsV2 ? V2Missing(asked.Operation) : V1Missing(asked.Operation)) is { } missing) return missing;
        if (Faults.Answer429.Strikes(asked.Operation)) return TooMany(asked, 60_000);
        return Faults.Answer500.Strikes(asked.Operation) ? ServerError(asked) : null;
    }

    private EmulatorResponse? V1Missing(string operation)
    {
        if (Faults.V1Gone.Strikes(operation)) return V1ResponseTexts.Ok(V1ResponseTexts.Reached);
        if (Faults.V1Answer404.Strikes(operation)) return EmulatorResponse.Text(404, "NOT FOUND");
        return Faults.V1Answer410.Strikes(operation) ? EmulatorResponse.Text(410, "GONE") : null;
    }

    private EmulatorResponse? V2Missing(string operation)
    {
        if (Faults.V2Gone.Strikes(operation)) return _problems.Gateway(404, "no Route matched with those values");
        return Faults.V2Answer410.Strikes(operation) ? _problems.Gateway(410, "this Route is gone") : null;
    }

    private EmulatorResponse? Limited(Asked asked)
    {
        if (asked.Operation.Length == 0) return null;
        return Limits.Take(asked.Target.IsV2, asked.Operation, asked.Key, _time.GetUtcNow().ToUnixTimeMilliseconds()) is { } wait ? TooMany(asked, wait) : null;
    }

    private EmulatorResponse FaultAfter(Asked asked, EmulatorResponse response)
    {
        if (!response.IsSuccess) return response;
        if (Faults.DropAfterAccept.Strikes(asked.Operation)) return EmulatorResponse.Dropped(TransportEffect.DropAfter);
        if (Faults.Answer500AfterEffect.Strikes(asked.Operation)) return ServerError(asked);
        return Faults.Garbage.Strikes(asked.Operation)
            ? new EmulatorResponse(response.Status, "text/html; charset=utf-8", Faults.GarbageBody)
            : response;
    }

    private EmulatorResponse ServerError(Asked asked) => asked.Target.IsV2
        ? _problems.Of(Faults.ServerErrorStatus, "Something went wrong.", asked.Target.Path)
        : EmulatorResponse.Text(Faults.ServerErrorStatus, "INTERNAL SERVER ERROR");

    private EmulatorResponse TooMany(Asked asked, long waitMilliseconds)
    {
        const string Message = "API rate limit exceeded";
        var response = asked.Target.IsV2 ? _problems.Gateway(429, Message) : EmulatorResponse.Text(429, Message);
        if (!Limits.SendsRetryAfter) return response;

        var seconds = (waitMilliseconds + 999) / 1000;
        return response with { Headers = new Dictionary<string, string> { ["Retry-After"] = seconds.ToString(CultureInfo.InvariantCulture) } };
    }

    private sealed record Asked(RequestTarget Target, string Operation, string Key, V1Operation? V1, JsonElement? Envelope, V2RouteMatch? V2);
}
