using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Delivery;
using SonoranDispatch.Players;
using SonoranDispatch.Sandbox.Scenarios;

namespace SonoranDispatch.Tests.Support;

/// <summary>A call repository, a call synchronizer and a CAD on a fake clock: enough to observe how calls are sent.</summary>
internal sealed class DeliveryHarness : ICadConnectivity
{
    public DeliveryHarness()
    {
        Repository = new CallRepository(Store);
        CircuitBreaker = new CadCircuitBreaker(this, Clock, new SeededRandom(1), Log);
        Synchronizer = NewSynchronizer(Repository);
        CircuitBreaker.Advance();
    }

    /// <summary>The account of <see cref="Cad"/>.</summary>
    public static AccountBinding Account { get; } = AccountBinding.Of(new CadAccount { ApiKey = "key-of-this" }, "salt");

    /// <summary>The account of another community.</summary>
    public static AccountBinding OtherAccount { get; } = AccountBinding.Of(new CadAccount { ApiKey = "key-of-another" }, "salt");

    public FakeClock Clock { get; } = new();

    public ListLog Log { get; } = new();

    public FakeCad Cad { get; } = new();

    public RateLimiters RateLimiters { get; } = new(new CadLimits(), 1);

    public InMemoryCallStore Store { get; } = new();

    public CallRepository Repository { get; }

    public CadCircuitBreaker CircuitBreaker { get; }

    public CallSynchronizer Synchronizer { get; }

    /// <summary>What a probe finds; <c>null</c> if everything works.</summary>
    public CadFailure? ProbeFinds { get; set; }

    /// <summary>How often the CAD was probed.</summary>
    public int Probes { get; private set; }

    public Task<CadFailure?> ProbeAsync()
    {
        Probes++;
        return Task.FromResult(ProbeFinds);
    }

    public Call Add(DesiredCall? desired = null, CallListing listing = CallListing.Dispatch) => Repository.Add(number => new Call
    {
        Number = number,
        Listing = listing,
        Uuid = new Guid(number, 0, 0, new byte[8]),
        Kind = "emergency",
        Class = CallClass.Emergency,
        Caller = new Caller(1, "Jane Doe", false),
        AcceptedAt = Clock.UtcNow,
        Desired = desired ?? new DesiredCall
        {
            Details = new CallDetails { Title = "911 Call", Address = "Grove Street" },
            Place = new Place(425.1, -979.2, 30.7),
        },
    });

    /// <summary>Changes the desired address of a call.</summary>
    public void Edit(Call call, string address) => Edit(Repository, call, address);

    /// <summary>Same, in the repository of a later run.</summary>
    public static void Edit(CallRepository repository, Call call, string address) => repository.Change(call.Number, present => present with
    {
        Desired = present.Desired with { Details = present.Desired.Details with { Address = address } },
    });

    public Call Present(Call call) => Repository.Find(call.Number)!;

    /// <summary>Creates a call synchronizer on this harness's clock and CAD, unless another is given.</summary>
    public CallSynchronizer NewSynchronizer(CallRepository repository, FakeCad? cad = null, AccountBinding? account = null) =>
        new(repository, cad ?? Cad, CircuitBreaker, RateLimiters, Clock, new SeededRandom(2), Log, account ?? Account, () => IsDispatcherOnline);

    /// <summary>Whether a dispatcher is logged in to the CAD.</summary>
    public bool IsDispatcherOnline { get; set; }

    /// <summary>Runs both halves of a tick.</summary>
    public static void Tick(CallSynchronizer synchronizer)
    {
        synchronizer.Prepare();
        synchronizer.Dispatch();
    }

    /// <summary>Takes all places for reads of the CAD's calls.</summary>
    public void UseUpTheReads()
    {
        var (limiter, now) = (RateLimiters[CadEndpoint.Calls], Clock.Milliseconds);
        while (limiter.IsFree(now))
        {
            limiter.Reserve(now);
            limiter.Answered(now, 0.5);
        }
    }

    /// <summary>Runs ticks of another synchronizer, such as that of a later run, for less than the given time.</summary>
    public void Run(CallSynchronizer synchronizer, long milliseconds)
    {
        for (var passed = 0L; passed < milliseconds; passed += 50)
        {
            Tick(synchronizer);
            Clock.Advance(50);
        }
    }

    /// <summary>Runs ticks of 50 ms for the given time.</summary>
    public void Run(long milliseconds)
    {
        for (var passed = 0L; passed <= milliseconds; passed += 50)
        {
            CircuitBreaker.Advance();
            Tick(Synchronizer);
            Clock.Advance(50);
        }
    }
}
