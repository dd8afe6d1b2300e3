using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

public sealed class CallSynchronizerPriorityTests
{
    private readonly DeliveryHarness _harness = new();

    [Fact]
    public void PanicsThatCameLastGoFirstThenEmergenciesThenTheRestAndTheOldestFirst()
    {
        Add("traffic", 25);
        _harness.Run(1_000);
        Add("emergency", 2);
        Add("panic", 2);
        _harness.Run(61_000);

        // Twenty were sent at once, and the other five wait for the next minute.
        Assert.Equal(
            ["panic 28", "panic 29", "emergency 26", "emergency 27", "traffic 21", "traffic 22", "traffic 23", "traffic 24", "traffic 25"],
            Sent().Skip(20));
    }

    [Fact]
    public void ACallThatHasWaitedTwoMinutesIsNotOvertakenByEmergencies()
    {
        Add("emergency", 20);
        _harness.Run(50);
        Add("traffic", 1);
        for (var minute = 0; minute < 3; minute++)
        {
            Add("emergency", 40);
            _harness.Run(61_000);
        }

        var own = Sent().ToList().IndexOf("traffic 21");
        Assert.InRange(own, 40, 60);
    }

    [Fact]
    public void AHundredCallsLeaveAsFastAsTheLimitAllowsAndNoneTwice()
    {
        Add("emergency", 100);
        _harness.Run(244_800);

        Assert.Equal(100, _harness.Cad.Calls.Count);
        Assert.Equal(100, _harness.Cad.Asked.Count);
    }

    private void Add(string kind, int count)
    {
        for (var added = 0; added < count; added++)
        {
            _harness.Repository.Add(number => new Call
            {
                Number = number,
                Uuid = new Guid(number, 0, 0, new byte[8]),
                Kind = kind,
                IsPanic = kind == "panic",
                Urgency = kind == "emergency" ? CallUrgency.Emergency : CallUrgency.Normal,
                Caller = new Caller(null, "Jane Doe", false),
                AcceptedAt = _harness.Clock.UtcNow,
                Desired = new DesiredCall { Details = new CallDetails { Title = $"{kind} {number}" } },
            });
        }
    }

    private IEnumerable<string> Sent() => _harness.Cad.Calls.OrderBy(call => call.CallId).Select(call => call.Details!.Title);
}
