using System.Globalization;
using System.Text.Json;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Faults;
using SonoranDispatch.Sandbox.CadEmulator.Limits;
using SonoranDispatch.Sandbox.CadEmulator.Reading;
using SonoranDispatch.Sandbox.CadEmulator.V1;
using SonoranDispatch.Sandbox.CadEmulator.V2;
using SonoranDispatch.Time;

namespace SonoranDispatch.Sandbox.CadEmulator;

/// <summary>
/// Sonoran CAD's HTTP API, version 1 and 2, as its documentation describes it, without a socket: a request goes in, an answer comes out,
/// time is the clock's. Requests are handled one after another, from whatever thread they come.
/// </summary>
public sealed class EmulatedCad
{
    private readonly IClock _clock;
    private readonly V1Api _v1;
    private readonly V2Api _v2;
    private readonly V2Problems _problems = new();

    /// <summary>An empty CAD.</summary>
    /// <param name="clock">Stamps calls and requests, and counts the limits' minutes.</param>
    /// <param name="community">The community it serves; one with the defaults where left out.</param>
    /// <param name="firstCallId">The number of the first call, from 1.</param>
    public EmulatedCad(IClock clock, CadCommunity? community = null, int firstCallId = 501)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstCallId, 1);
        _clock = clock;
        Community = community ?? new CadCommunity();
        Board = new CadBoard(clock, firstCallId);
        Requests = new RequestLog(clock);
        _v1 = new V1Api(Community, Board);
        _v2 = new V2Api(Community, Board, Faults, _problems);
    }

    /// <summary>Who it serves.</summary>
    public CadCommunity Community { get; }

    /// <summary>Calls and units.</summary>
    public CadBoard Board { get; }

    /// <summary>The requests as they came, with the key masked.</summary>
    public RequestLog Requests { get; }

    /// <summary>What goes wrong.</summary>
    public CadFaults Faults { get; } = new();

    /// <summary>The gateway's limits.</summary>
    public RateLimits Limits { get; } = new();

    /// <summary>Answers a request. It never throws for what a request says.</summary>
    public EmulatorAnswer Handle(EmulatorRequest request)
    {
        EmulatorAnswer answer;
        var asked = Look(request);
        lock (Board.Gate) answer = Answer(request, asked);
        if (answer.Effect == TransportEffect.Refused) return answer;

        Requests.Add(request, asked.Operation, answer, new SecretMask(Community.ApiKey, asked.Key));
        Board.AnnouncePending();
        return answer;
    }

    private Asked Look(EmulatorRequest request)
    {
        var target = RequestTarget.Parse(request.Path);
        if (target.IsV2)
        {
            var match = _v2.Find(request, target);
            return new Asked(target, match?.Route.Operation ?? "", V2Api.PresentedKey(request), null, null, match);
        }

        var envelope = JsonBody.ObjectOf(request.Body);
        var operation = _v1.Find(request, target);
        return new Asked(target, operation?.Type ?? "", V1Api.PresentedKey(envelope), operation, envelope, null);
    }

    private EmulatorAnswer Answer(EmulatorRequest request, Asked asked)
    {
        if (Faults.Refused.Strikes(asked.Operation)) return EmulatorAnswer.Dropped(TransportEffect.Refused);
        if (Faults.Down.Strikes(asked.Operation)) return EmulatorAnswer.Dropped(TransportEffect.DropBefore);

        var delay = Faults.Slow.Strikes(asked.Operation) ? Faults.SlowMilliseconds : 0;
        var answer = FaultBefore(asked) ?? Limited(asked) ?? FaultAfter(asked, Handle(request, asked));
        return answer with { DelayMilliseconds = delay };
    }

    private EmulatorAnswer Handle(EmulatorRequest request, Asked asked) =>
        asked.Target.IsV2 ? _v2.Handle(request, asked.Target, asked.V2) : _v1.Handle(asked.V1, asked.Envelope);

    private EmulatorAnswer? FaultBefore(Asked asked)
    {
        if (asked.Target.IsV2 && Faults.V2Gone.Strikes(asked.Operation)) return _problems.Gateway(404, "no Route matched with those values");
        if (!asked.Target.IsV2 && Faults.V1Gone.Strikes(asked.Operation)) return V1Answers.Ok(V1Answers.Reached);
        if (Faults.Answer429.Strikes(asked.Operation)) return TooMany(asked, 60_000);
        return Faults.Answer500.Strikes(asked.Operation) ? ServerError(asked) : null;
    }

    private EmulatorAnswer? Limited(Asked asked)
    {
        if (asked.Operation.Length == 0) return null;
        return Limits.Take(asked.Target.IsV2, asked.Operation, asked.Key, _clock.Milliseconds) is { } wait ? TooMany(asked, wait) : null;
    }

    private EmulatorAnswer FaultAfter(Asked asked, EmulatorAnswer answer)
    {
        if (!answer.IsSuccess) return answer;
        if (Faults.DropAfterAccept.Strikes(asked.Operation)) return EmulatorAnswer.Dropped(TransportEffect.DropAfter);
        if (Faults.Answer500AfterEffect.Strikes(asked.Operation)) return ServerError(asked);
        return Faults.Garbage.Strikes(asked.Operation)
            ? new EmulatorAnswer(answer.Status, "text/html; charset=utf-8", Faults.GarbageBody)
            : answer;
    }

    private EmulatorAnswer ServerError(Asked asked) => asked.Target.IsV2
        ? _problems.Of(Faults.ServerErrorStatus, "Something went wrong.", asked.Target.Path)
        : EmulatorAnswer.Text(Faults.ServerErrorStatus, "INTERNAL SERVER ERROR");

    private EmulatorAnswer TooMany(Asked asked, long waitMilliseconds)
    {
        const string Message = "API rate limit exceeded";
        var answer = asked.Target.IsV2 ? _problems.Gateway(429, Message) : EmulatorAnswer.Text(429, Message);
        if (!Limits.SendsRetryAfter) return answer;

        var seconds = (waitMilliseconds + 999) / 1000;
        return answer with { Headers = new Dictionary<string, string> { ["Retry-After"] = seconds.ToString(CultureInfo.InvariantCulture) } };
    }

    private sealed record Asked(RequestTarget Target, string Operation, string Key, V1Operation? V1, JsonElement? Envelope, V2Match? V2);
}
