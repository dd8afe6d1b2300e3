using SonoranDispatch.Cad;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.OfficerUi;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.OfficerUi;

/// <summary>Tests what the map in an officer's list is told of colleagues, and for how long.</summary>
public sealed class ListMapTests
{
    private const int Adams = CoreHarness.Officer;
    private const int Baker = 5;
    private const string Duty = "sonorandispatch.duty";

    private readonly CoreHarness _core = new("""{ "liveMap": { "colleagues": true, "showUnits": false } }""");

    public ListMapTests()
    {
        _core.Players.Join(Baker, "Officer Baker", new Place(100.4, -20, 0), Duty);
        _core.Root.Units.Set(Baker, new CadUnit(18, ["user-18"], "B-18", "Baker", "", false, false));
        _core.Root.Advance();
    }

    private ListMap Map => _core.Root.UnitUpdates.Map;

    private string[] Told => [.. _core.Clients.To(Adams, EventNames.Page).Select(arguments => (string)arguments[0]).Where(json => json.StartsWith("{\"type\":\"units\"", StringComparison.Ordinal))];

    [Fact]
    public void ItShowsColleaguesWhileItIsOpenAndOnlyWhatChanged()
    {
        Map.Show(Adams, true);
        Pass(3);
        Assert.Equal(["""{"type":"units","isFirst":true,"named":[5,"B-18",0,100,-20],"moved":[],"gone":[]}"""], Told);

        _core.Players.Move(Baker, new Place(200, 0, 0));
        Pass(3);
        Assert.Equal("""{"type":"units","isFirst":false,"named":[],"moved":[5,200,0],"gone":[]}""", Told[^1]);
        Map.Show(Adams, false);
        _core.Players.Move(Baker, new Place(300, 0, 0));
        Pass(3);
        Assert.Equal(2, Told.Length);
    }

    [Fact]
    public void WhoGoesOffDutySeesNobodyAnyMore()
    {
        Map.Show(Adams, true);
        Pass(3);
        _core.Type(Adams, "", "duty");
        Pass(3);

        Assert.False(Map.IsOpen(Adams));
        Assert.Equal("""{"type":"units","isFirst":true,"named":[],"moved":[],"gone":[]}""", Told[^1]);
    }

    [Fact]
    public void OffDutyItIsRefusedAndCounted()
    {
        Map.Show(CoreHarness.Caller, true);

        Assert.False(Map.IsOpen(CoreHarness.Caller));
        Assert.Equal(1, _core.Root.IntakeCounters.Counts[("map", Messages.ActionOffDuty.Code)]);
    }

    [Fact]
    public void OpeningItAgainAndAgainIsNotObeyed()
    {
        for (var time = 0; time < 50; time++)
        {
            Map.Show(Adams, true);
            Map.Show(Adams, false);
        }

        Assert.InRange(_core.Root.IntakeCounters.Counts[("map", "not read")], 40, 50);
        Assert.False(Map.IsOpen(Adams));
    }

    private void Pass(int seconds)
    {
        for (var tick = 0; tick < seconds * 20; tick++) _core.Tick();
    }
}
