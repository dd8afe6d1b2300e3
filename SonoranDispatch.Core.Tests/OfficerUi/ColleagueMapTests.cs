using System.Globalization;
using System.Text;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.OfficerUi;

/// <summary>Tests the events by which an officer's client shows colleagues on the map.</summary>
public sealed class ColleagueMapTests
{
    private const int Officer = CoreHarness.Officer;
    private const int Baker = 5;

    [Fact]
    public void TheFirstEventNamesThemAndTheNextOnlyMovesThem()
    {
        var core = Open();
        core.Root.UnitUpdates.Colleagues.Ask(Officer, true);
        Pass(core, 2);
        core.Players.Move(Baker, new Place(-1200.6, 3400.4, 0));
        Pass(core, 2);

        var sent = core.Clients.To(Officer, EventNames.Colleagues);
        Assert.Equal("True [5 Officer Baker 0 100 0] [] []", InWords(sent[0]));
        Assert.Equal("False [] [5 -1201 3400] []", InWords(sent[1]));
        Assert.Equal(2, sent.Count);
    }

    [Fact]
    public void TheLabelSaysWhatTheyDo()
    {
        var core = Open();
        core.Type(CoreHarness.Caller, "Help");
        core.Root.OfficerActions.Respond(Baker, 1);
        core.Root.UnitUpdates.Colleagues.Ask(Officer, true);
        Pass(core, 2);
        core.Type(Baker, "", "panic");
        Pass(core, 2);

        var sent = core.Clients.To(Officer, EventNames.Colleagues);
        Assert.Equal("True [5 Officer Baker: call 1 1 100 0] [] []", InWords(sent[0]));
        Assert.Equal("False [5 Officer Baker: PANIC -1 100 0] [] []", InWords(sent[^1]));
    }

    [Fact]
    public void WhoAsksOffDutyIsRefusedCountedAndNamedOnceABurst()
    {
        var core = Open();
        for (var times = 0; times < 30; times++) core.Root.UnitUpdates.Colleagues.Ask(CoreHarness.Caller, true);
        Pass(core, 2);

        Assert.Empty(core.Clients.To(CoreHarness.Caller, EventNames.Colleagues));
        Assert.Single(core.Log.Entries, entry => entry.Kind.Code == "SD-UNITS-009" && entry.Text.Contains("Jane Doe", StringComparison.Ordinal));
        Assert.Contains(core.Root.AdminCommands.Answer(["status"]), line => line.Contains("colleagues 10 SD-UNITS-009", StringComparison.Ordinal));
    }

    [Fact]
    public void WhoNoLongerWantsThemIsSentNothingMore()
    {
        var core = Open();
        core.Root.UnitUpdates.Colleagues.Ask(Officer, true);
        Pass(core, 2);
        core.Root.UnitUpdates.Colleagues.Ask(Officer, false);
        core.Players.Move(Baker, new Place(900, 0, 0));
        Pass(core, 2);

        Assert.Single(core.Clients.To(Officer, EventNames.Colleagues));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void TheStateSaysWhetherThePlayerMaySeeThem(bool isOn)
    {
        var core = Open(isOn);
        core.Root.PageRequests.Hello(Officer, "");
        core.Root.PageRequests.Hello(CoreHarness.Caller, "");
        Pass(core, 2);

        Assert.Equal(isOn, ((string)core.Clients.To(Officer, EventNames.State)[^1][0]).Contains("\"colleagues\":true", StringComparison.Ordinal));
        Assert.DoesNotContain("colleagues", (string)core.Clients.To(CoreHarness.Caller, EventNames.State)[^1][0], StringComparison.Ordinal);
    }

    [Fact]
    public void AHundredColleaguesWhoAllMoveAreLessThanAKibibyteASecond()
    {
        var core = Open();
        for (var number = 1_001; number < 1_100; number++) core.Players.Join(number, "Officer " + number, new Place(number, 0, 0), "sonorandispatch.duty");
        core.Root.UnitUpdates.Colleagues.Ask(Officer, true);
        Pass(core, 4);
        for (var number = 1_001; number < 1_100; number++) core.Players.Move(number, new Place(-3_000 - number, 7_000, 0));
        core.Clients.Sent.Clear();
        Pass(core, 3);

        var sent = core.Clients.To(Officer, EventNames.Colleagues);
        Assert.InRange(sent.Count, 1, 3);
        Assert.Equal(99 * 3, sent.Sum(arguments => ((object[])arguments[2]).Length));
        Assert.InRange(sent.Sum(Packed), 1, 1_024);
    }

    // As MessagePack has it: a whole number takes 1, 2, 3 or 5 bytes, a list up to 3 besides its values.
    private static int Packed(object value) => value switch
    {
        bool => 1,
        int number => number switch { >= -32 and <= 127 => 1, >= -128 and <= 255 => 2, >= short.MinValue and <= ushort.MaxValue => 3, _ => 5 },
        string text => Encoding.UTF8.GetByteCount(text) + 2,
        object[] values => 3 + values.Sum(Packed),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private static string InWords(object[] arguments) =>
        string.Join(' ', arguments.Select(argument => argument is object[] values ? "[" + string.Join(' ', values) + "]" : Convert.ToString(argument, CultureInfo.InvariantCulture)));

    private static void Pass(CoreHarness core, int seconds)
    {
        for (var tick = 0; tick < seconds * 20; tick++) core.Tick();
    }

    private static CoreHarness Open(bool isOn = true)
    {
        var core = new CoreHarness(isOn ? """{ "liveMap": { "colleagues": true } }""" : "{}");
        core.Players.Join(Baker, "Officer Baker", new Place(100, 0, 0), "sonorandispatch.duty");
        core.Root.Advance();
        return core;
    }
}
