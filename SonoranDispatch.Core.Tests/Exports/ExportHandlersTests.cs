using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Exports;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Exports;

public sealed class ExportHandlersTests
{
    private readonly CoreHarness _core = new();

    public ExportHandlersTests() => _core.Root.Units.Set(CoreHarness.Officer, new CadUnit(345, ["adams"], "A-12", "Adams", "Police", false, false));

    public static TheoryData<object?, string> WrongTables => new()
    {
        { null, "SD-SURFACES-001" },
        { "help", "SD-SURFACES-001" },
        { Table(), "SD-SURFACES-003" },
        { Table(("title", " ")), "SD-SURFACES-003" },
        { Table(("title", new List<object>())), "SD-SURFACES-002" },
        { Table(("title", "x"), ("priority", 0)), "SD-SURFACES-002" },
        { Table(("title", "x"), ("priority", "urgent")), "SD-SURFACES-002" },
        { Table(("title", "x"), ("kind", "Kind With Blanks")), "SD-SURFACES-002" },
        { Table(("title", "x"), ("kind", new string('k', 33))), "SD-SURFACES-002" },
        { Table(("title", "x"), ("kind", "")), "SD-SURFACES-002" },
        { Table(("title", "x"), ("kind", "alarm\u0661")), "SD-SURFACES-002" },
        { Table(("title", "x"), ("kind", "f\u00fcr")), "SD-SURFACES-002" },
        { Table(("title", "x"), ("origin", "letter")), "SD-SURFACES-002" },
        { Table(("title", "x"), ("status", "closed")), "SD-SURFACES-002" },
        { Table(("title", "x"), ("coords", "here")), "SD-SURFACES-002" },
        { Table(("title", "x"), ("coords", new double[] { 0, 0, double.NaN })), "SD-SURFACES-002" },
        { Table(("title", "x"), ("x", 30_000), ("y", 0)), "SD-SURFACES-002" },
        { Table(("title", "x"), ("coords", "0,0"), ("radius", -1)), "SD-SURFACES-002" },
        { Table(("title", "x"), ("departments", 1.5m), ("merge", "perhaps")), "SD-SURFACES-002" },
        { Table(("title", "x"), ("deleteAfterMinutes", 0)), "SD-SURFACES-002" },
        { Table(("title", "x"), ("primary", "community id")), "SD-SURFACES-002" },
        { Table(("title", "x"), ("player", 99)), "SD-SURFACES-006" },
        { Table(("title", "x"), ("player", Table())), "SD-SURFACES-006" },
        { Table(("title", "x"), ("units", new List<object> { CoreHarness.Caller })), "SD-SURFACES-007" },
        { Table(("title", "x"), ("units", true)), "SD-SURFACES-007" },
    };

    private Call OnlyCall => Assert.Single(_core.Root.Repository.Calls);

    [Fact]
    public void APanicIsWhatTheTableSaysAndNotItsKind()
    {
        Create(("title", "Officer down"), ("panic", true), ("kind", "officer-down"));
        Assert.Equal((true, "officer-down"), (OnlyCall.IsPanic, OnlyCall.Kind));
        Assert.Equal(0, _core.Log.Count(Messages.SurfacePanicByKind));
    }

    [Fact]
    public void TheKindPanicStillMakesOneAndTheConsoleSaysSoOnce()
    {
        Create(("title", "Officer down"), ("kind", "panic"), ("merge", false));
        Create(("title", "Officer down again"), ("kind", "panic"), ("merge", false));

        Assert.All(_core.Root.Repository.Calls, call => Assert.True(call.IsPanic));
        Assert.Equal(1, _core.Log.Count(Messages.SurfacePanicByKind));
    }

    [Fact]
    public void ATableCanSayThatTheKindPanicIsNone()
    {
        Create(("title", "Panic at the disco"), ("kind", "panic"), ("panic", false));

        Assert.False(OnlyCall.IsPanic);
    }

    [Fact]
    public void ATableBecomesACallWithAllItsFields()
    {
        var answer = Create(
            ("kind", "robbery"), ("title", "Bank robbery"), ("code", "10-90"), ("priority", 1L), ("origin", "observed"), ("status", "active"),
            ("description", "Masked men {caller}"), ("coords", new double[] { 150, -1040, 29 }), ("radius", 30), ("street", "Vespucci Boulevard"), ("zone", "Legion Square"),
            ("postal", 8024), ("caller", "Fleeca Bank"), ("departments", Table(("Police", true))), ("units", new List<object> { CoreHarness.Officer }),
            ("primary", Table(("unit", 345))), ("track", 1), ("notes", new List<object> { "first", "second" }), ("deleteAfterMinutes", 60));

        Assert.Equal((true, 1, false), (answer["ok"], answer["call"], answer["merged"]));
        var details = OnlyCall.Desired.Details;
        Assert.Equal(
            new CallDetails
            {
                Origin = CallOrigin.Observed,
                Status = CallStatus.Active,
                Priority = 1,
                Address = "Vespucci Boulevard, Legion Square",
                Postal = "8024",
                Title = "Bank robbery",
                Code = "10-90",
                Description = "Masked men {caller}",
                Primary = 345,
                TrackPrimary = true,
                DeleteAfterMinutes = 60,
            },
            details);
        Assert.Equal(("robbery", "Fleeca Bank", new Place(150, -1040, 29, 30)), (OnlyCall.Kind, OnlyCall.Caller.Name, OnlyCall.Desired.Place));
        Assert.Equal(["Police"], OnlyCall.Departments);
        Assert.Equal([new UnitTarget("adams", 345)], OnlyCall.Desired.Units);
        Assert.Equal(["first", "second"], OnlyCall.Desired.Notes.Select(note => note.Content));
    }

    [Theory]
    [MemberData(nameof(WrongTables))]
    public void WhatIsWrongIsRefusedWithACodeAndMakesNoCall(object? table, string code)
    {
        var answer = _core.Root.Exports.CreateCall(table);

        Assert.Equal((false, code), (answer["ok"], answer["error"]));
        Assert.False(string.IsNullOrWhiteSpace(answer["message"] as string));
        Assert.Empty(_core.Root.Repository.Calls);
    }

    [Fact]
    public void APlayerGivesThePlaceAndIsNeitherToldNorNamed()
    {
        Create(("title", "Shots fired"), ("player", CoreHarness.Caller));
        _core.Tick();

        Assert.Equal(CoreHarness.GroveStreet, OnlyCall.Desired.Place);
        Assert.Equal("7041", OnlyCall.Desired.Details.Postal);
        Assert.Empty(_core.Clients.Chats);
        Assert.Single(_core.Clients.To(CoreHarness.Caller, EventNames.WhereAreYou));
        Assert.True(OnlyCall.Caller.IsAnonymous);
        Assert.Null(OnlyCall.Caller.Player);
    }

    [Fact]
    public void APlayerWhoCallsThroughAPhoneIsTold()
    {
        Create(("title", "Phone call"), ("player", CoreHarness.Caller), ("caller", "Jane Doe"), ("notify", true));
        _core.Tick();

        Assert.Contains(_core.Clients.Chats, line => line.Player == CoreHarness.Caller && line.Text == "Call 1 received.");
    }

    [Fact]
    public void TheLimitForAlertsIsAnsweredWithItsCodeAndTheWait()
    {
        for (var alert = 0; alert < 40; alert++) Assert.Equal(true, Create(("title", "Alarm"), ("x", alert * 200), ("y", 0))["ok"]);

        var answer = Create(("title", "Alarm"), ("x", 9_000), ("y", 0));
        Assert.Equal((false, "SD-INTAKE-004", 60), (answer["ok"], answer["error"], answer["seconds"]));
        Assert.Equal(true, Create(("title", "A person"), ("caller", "Jane Doe"), ("x", 9_000), ("y", 0))["ok"]);
    }

    [Fact]
    public void TheSameAlarmAgainJoinsTheOpenCallUnlessItMayNot()
    {
        Create(("title", "Alarm"), ("coords", "0,0"));

        Assert.Equal((1, true), (Create(("title", "Alarm"), ("coords", "10,0"))["call"], Create(("title", "Alarm"), ("coords", "10,0"))["merged"]));
        Assert.Equal((2, false), (Create(("title", "Alarm"), ("coords", "10,0"), ("merge", false))["call"], _core.Root.Repository.Find(2) is null));
    }

    [Fact]
    public void OnlyTheFieldsThatAreThereAreChanged()
    {
        Create(("title", "Alarm"), ("description", "Bank"), ("coords", "0,0"), ("code", "10-90"));

        Assert.Equal(true, Writer.Update(1, Table(("priority", 1), ("coords", "5,5"), ("zone", "Davis")))["ok"]);
        var (details, place) = (OnlyCall.Desired.Details, OnlyCall.Desired.Place);
        Assert.Equal(("Alarm", "Bank", "10-90", 1, "Davis", new Place(5, 5, 0)), (details.Title, details.Description, details.Code, details.Priority, details.Address, place));
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
        Assert.Empty(_core.Root.Exports.GetCalls());
        Assert.Equal("closed", ((IDictionary<string, object?>)_core.Root.Exports.GetCall(1)!)["state"]);
    }

    [Fact]
    public void ACallThatIsReadHasItsDepartmentsItsUnitsAndItsNotes()
    {
        Create(("title", "Alarm"), ("departments", new List<object?> { "Police", "fire" }), ("notes", new List<object?> { "a dog" }));
        Writer.AttachUnit(1, CoreHarness.Officer);

        foreach (var read in new[] { _core.Root.Exports.GetCall(1), _core.Root.Exports.GetCalls()[0] })
        {
            var row = Assert.IsType<Dictionary<string, object?>>(read);
            Assert.Equal(["police", "fire"], Assert.IsType<List<object?>>(row["departments"]));
            Assert.Equal(["a dog"], Assert.IsType<List<object?>>(row["notes"]));
            Assert.Equal(["A-12"], Assert.IsType<List<object?>>(row["units"]));
        }
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
        Assert.Null(_core.Root.Exports.GetCall(number));
    }

    [Fact]
    public void NotesHaveAnEnd()
    {
        Create(("title", "Alarm"));
        for (var note = 0; note < 200; note++) Assert.Equal(true, Writer.AddNote(1, "note " + note)["ok"]);

        Assert.Equal("SD-SURFACES-002", Writer.AddNote(1, "one more")["error"]);
    }

    [Fact]
    public void DutyIsSetAskedForAndTakenBack()
    {
        var exports = _core.Root.Exports;

        Assert.Equal((false, true), (exports.IsOnDuty(CoreHarness.Caller), exports.IsOnDuty(CoreHarness.Officer)));
        Assert.Equal((true, true), (exports.SetDuty(CoreHarness.Caller, true)["ok"], exports.SetDuty(CoreHarness.Officer, false)["ok"]));
        Assert.Equal((true, false), (exports.IsOnDuty(CoreHarness.Caller), exports.IsOnDuty(CoreHarness.Officer)));
        exports.SetDuty(CoreHarness.Officer, null);
        Assert.True(exports.IsOnDuty(CoreHarness.Officer));
        Assert.Equal("SD-SURFACES-008", exports.SetDuty(99, true)["error"]);
        Assert.Equal("SD-SURFACES-006", exports.SetDuty("nobody", true)["error"]);
        Assert.Equal("SD-SURFACES-002", exports.SetDuty(CoreHarness.Caller, "perhaps")["error"]);
    }

    [Fact]
    public void TheStatusCounts()
    {
        Create(("title", "Alarm"));
        Create(("title", "Fire"), ("kind", "fire"), ("merge", false));
        Writer.Close(2);

        var status = _core.Root.Exports.GetStatus();
        Assert.Equal((true, 1, 1, 0, 1), (status["ok"], status["accepted"], status["closed"], status["open"], status["onDuty"]));
        Assert.Equal("shut", status["cad"]);
    }

    private static Dictionary<string, object?> Table(params (string Key, object? Value)[] fields) => fields.ToDictionary(field => field.Key, field => field.Value);

    private CallChangeExports Writer => _core.Root.Exports.Writer;

    private IDictionary<string, object?> Create(params (string Key, object? Value)[] fields) => _core.Root.Exports.CreateCall(Table(fields));
}
