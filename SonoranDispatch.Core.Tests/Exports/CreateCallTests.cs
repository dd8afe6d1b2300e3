using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Exports;

/// <summary>Tests createCall: what a table becomes, and what is refused.</summary>
public sealed class CreateCallTests : ExportTests
{
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
        { Table(("title", "x"), ("as", "112")), "SD-SURFACES-002" },
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

    [Theory]
    [InlineData(null, CallListing.Dispatch)]
    [InlineData("dispatch", CallListing.Dispatch)]
    [InlineData("911", CallListing.Emergency)]
    [InlineData(911, CallListing.Emergency)]
    [InlineData(911.0, CallListing.Emergency)]
    [InlineData("Auto", CallListing.Auto)]
    public void ATableSaysInWhichListOfTheCadTheCallIsCreated(object? value, CallListing expected)
    {
        if (value is null) Create(("title", "x"));
        else Create(("title", "x"), ("as", value));

        Assert.Equal(expected, OnlyCall.Listing);
    }

    [Fact]
    public void APanicIsWhatTheTableSaysAndNotItsKind()
    {
        Create(("title", "Officer down"), ("panic", true), ("kind", "officer-down"));
        Assert.Equal((true, "officer-down"), (OnlyCall.IsPanic, OnlyCall.Kind));
        Assert.Equal(0, Core.Log.Count(Messages.SurfacePanicByKind));
    }

    [Fact]
    public void TheKindPanicStillMakesOneAndTheConsoleSaysSoOnce()
    {
        Create(("title", "Officer down"), ("kind", "panic"), ("merge", false));
        Create(("title", "Officer down again"), ("kind", "panic"), ("merge", false));

        Assert.All(Core.Root.Repository.Calls, call => Assert.True(call.IsPanic));
        Assert.Equal(1, Core.Log.Count(Messages.SurfacePanicByKind));
    }

    [Fact]
    public void ATableCanSayThatTheKindPanicIsNone()
    {
        Create(("title", "Panic at the disco"), ("kind", "panic"), ("panic", false));

        Assert.False(OnlyCall.IsPanic);
    }

    [Fact]
    public void ZeroCoordinatesAreNoLocation()
    {
        Create(("title", "Open debt"), ("coords", new double[] { 0, 0, 0 }));

        Assert.Null(OnlyCall.Desired.Place);
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
        var answer = Core.Root.Exports.CreateCall(table);

        Assert.Equal((false, code), (answer["ok"], answer["error"]));
        Assert.False(string.IsNullOrWhiteSpace(answer["message"] as string));
        Assert.Empty(Core.Root.Repository.Calls);
    }

    [Fact]
    public void APlayerGivesThePlaceAndIsNeitherToldNorNamed()
    {
        Create(("title", "Shots fired"), ("player", CoreHarness.Caller));
        Core.Tick();

        Assert.Equal(CoreHarness.GroveStreet, OnlyCall.Desired.Place);
        Assert.Equal("7041", OnlyCall.Desired.Details.Postal);
        Assert.Empty(Core.Clients.Chats);
        Assert.Single(Core.Clients.To(CoreHarness.Caller, EventNames.WhereAreYou));
        Assert.True(OnlyCall.Caller.IsAnonymous);
        Assert.Null(OnlyCall.Caller.Player);
    }

    [Fact]
    public void APlayerWhoCallsThroughAPhoneIsTold()
    {
        Create(("title", "Phone call"), ("player", CoreHarness.Caller), ("caller", "Jane Doe"), ("notify", true));
        Core.Tick();

        Assert.Contains(Core.Clients.Chats, line => line.Player == CoreHarness.Caller && line.Text == "Call 1 received.");
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
    public void TheSameAlarmAgainJoinsTheOpenCallOnlyIfItSaysSo()
    {
        Create(("title", "Alarm"), ("coords", "1,0"));

        Assert.Equal((1, true), (Create(("title", "Alarm"), ("coords", "10,0"), ("merge", true))["call"], Create(("title", "Alarm"), ("coords", "10,0"), ("merge", true))["merged"]));
        Assert.Equal((2, false), (Create(("title", "Alarm"), ("coords", "10,0"), ("merge", false))["call"], Create(("title", "Alarm"), ("coords", "10,0"))["merged"]));
        Assert.Equal(1, Core.Log.Count(Messages.SurfaceNoLongerMerges));
    }
}
