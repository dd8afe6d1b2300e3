using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Exports;

/// <summary>Tests the exports that change and close a call.</summary>
public sealed class CallChangeExportsTests : ExportTests
{
    [Fact]
    public void OnlyTheFieldsThatAreThereAreChanged()
    {
        Create(("title", "Alarm"), ("description", "Bank"), ("coords", "0,0"), ("code", "10-90"));

        Assert.Equal(true, Writer.Update(1, Table(("priority", 1), ("coords", "5,5"), ("zone", "Davis")))["ok"]);
        var (details, place) = (OnlyCall.Desired.Details, OnlyCall.Desired.Place);
        Assert.Equal(("Alarm", "Bank", "10-90", 1, "Davis", new Place(5, 5, 0)), (details.Title, details.Description, details.Code, details.Priority, details.Address, place));
    }

    [Fact]
    public void ANewDescriptionIsWhatOfficersReadToo()
    {
        Create(("title", "Alarm"), ("description", "Bank"));

        Writer.Update(1, Table(("description", "Bank, three men")));

        Assert.Equal(("Bank, three men", "Bank, three men"), (OnlyCall.Desired.Details.Description, OnlyCall.Text));
    }

    [Fact]
    public void AWrongFieldChangesNothingAtAll()
    {
        Create(("title", "Alarm"));
        var before = OnlyCall;

        Assert.Equal("SD-SURFACES-002", Writer.Update(1, Table(("title", "Fire"), ("priority", 9)))["error"]);
        Assert.Equal("SD-SURFACES-001", Writer.Update(1, "Fire")["error"]);
        Assert.Equal("SD-SURFACES-003", Writer.AddNote(1, Table())["error"]);
        Assert.Same(before, OnlyCall);
    }

    [Fact]
    public void UnitsComeAndGoByPlayerUnitAndCommunityId()
    {
        Create(("title", "Alarm"));
        Writer.AttachUnit(1, CoreHarness.Officer);
        Writer.AttachUnit(1, Table(("unit", 345)));
        Writer.AttachUnit(1, "baker");
        Writer.AttachUnit(1, Table(("user", "baker")));
        Assert.Equal([new UnitTarget("adams", 345), new UnitTarget("baker")], OnlyCall.Desired.Units);
        Assert.Equal(["A-12", "baker"], OnlyCall.Responders.Select(responder => responder.Label));

        Writer.SetPrimary(1, CoreHarness.Officer, true);
        Assert.Equal((345, true), (OnlyCall.Desired.Details.Primary, OnlyCall.Desired.Details.TrackPrimary));

        Writer.DetachUnit(1, "adams");
        Assert.Equal([new UnitTarget("baker")], OnlyCall.Desired.Units);
        Assert.Equal(((int?)null, false), (OnlyCall.Desired.Details.Primary, OnlyCall.Desired.Details.TrackPrimary));
    }

    [Fact]
    public void APrimaryUnitIsAttachedAndTakenBack()
    {
        Create(("title", "Alarm"));

        Assert.Equal("SD-SURFACES-002", Writer.SetPrimary(1, "baker", null)["error"]);
        Writer.SetPrimary(1, Table(("unit", 18)), null);
        Assert.Equal([new UnitTarget(null, 18)], OnlyCall.Desired.Units);
        Assert.Equal(18, OnlyCall.Desired.Details.Primary);
        Writer.SetPrimary(1, null, null);
        Assert.Null(OnlyCall.Desired.Details.Primary);
    }

    [Fact]
    public void AClosedCallTakesNothingMoreButIsClosedAsOftenAsOneLikes()
    {
        Create(("title", "Alarm"));

        Assert.Equal((true, true), (Writer.Close(1)["ok"], Writer.Close(1)["ok"]));
        Assert.Equal("SD-SURFACES-005", Writer.AddNote(1, "late")["error"]);
        Assert.Empty(Core.Root.Exports.GetCalls());
        Assert.Equal("closed", ((IDictionary<string, object?>)Core.Root.Exports.GetCall(1)!)["state"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(2)]
    [InlineData("one")]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    public void ACallThatIsNotThereIsSaidToBeNone(object? number)
    {
        Create(("title", "Alarm"));

        foreach (var answer in new[]
        {
            Writer.Update(number, Table()), Writer.AddNote(number, "x"), Writer.SetPrimary(number, null, null),
            Writer.AttachUnit(number, 1), Writer.DetachUnit(number, 1), Writer.Close(number),
        })
            Assert.Equal("SD-SURFACES-004", answer["error"]);
        Assert.Null(Core.Root.Exports.GetCall(number));
    }

    [Fact]
    public void NotesHaveAnEnd()
    {
        Create(("title", "Alarm"));
        for (var note = 0; note < 100; note++) Assert.Equal(true, Writer.AddNote(1, "note " + note)["ok"]);

        Assert.Equal("SD-ACTION-013", Writer.AddNote(1, "one more")["error"]);
    }
}
