using SonoranDispatch.Compatibility;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>Emergency calls by phone are the words of the person who calls, and whatever else people say on the phone is private.</summary>
public sealed class PhoneSurfaceTests
{
    public static TheoryData<string, object, string> Events => new()
    {
        { "lb-phone:newCompanyMessage", ScriptTable.Table(("company", "police"), ("sender", "555-0100"), ("message", "He has a knife"), ("coords", ScriptTable.Table(("x", 12), ("y", 34))), ("anonymous", false), ("sentByEmployee", false)), "police call | code 911 | kind emergency | priority 2 | text He has a knife | for police | at 12,34,0 | phone 555-0100 | words own" },
        { "lb-phone:newCompanyMessage", ScriptTable.Table(("company", "ambulance"), ("sender", "555-0100"), ("message", "She fell"), ("anonymous", true)), "ambulance call | code 911 | kind medical | priority 2 | text She fell | for ambulance | anonymous yes | words own" },
        { "lb-phone:newCompanyMessage", ScriptTable.Table(("company", "police"), ("sender", "555-0199"), ("message", "On our way"), ("sentByEmployee", true)), "none" },
        { "lb-phone:newCompanyMessage", ScriptTable.Table(("company", "police"), ("message", ScriptTable.List())), "none" },
        { "lb-phone:newCall", ScriptTable.Table(("callId", 5), ("company", "police"), ("caller", ScriptTable.Table(("source", 3), ("number", "555-0100"), ("nearby", ScriptTable.List()))), ("videoCall", false), ("hideCallerId", false)), "police call | code 911 | kind emergency | priority 2 | for police | phone 555-0100 | speaker 3 | words own" },
        { "lb-phone:newCall", ScriptTable.Table(("caller", ScriptTable.Table(("source", 3), ("number", "555-0100"))), ("callee", ScriptTable.Table(("number", "911"))), ("hideCallerId", true)), "911 call | code 911 | kind emergency | priority 2 | speaker 3 | anonymous yes | words own" },
        { "lb-phone:newCall", ScriptTable.Table(("caller", ScriptTable.Table(("source", 3), ("number", "555-0100"))), ("callee", ScriptTable.Table(("source", 4), ("number", "5550101")))), "none" },
    };

    [Theory]
    [MemberData(nameof(Events))]
    public void APhonesEventIsReadAsItWasMeant(string name, object table, string expected) => Assert.Equal(expected, ScriptTable.Line(CompatEvents.Read(name, [table])));

    [Theory]
    [InlineData("911", "emergency")]
    [InlineData("112", "medical")]
    [InlineData("912", "medical")]
    public void AMessageToAnEmergencyNumberOnNpwdIsACall(string number, string kind)
    {
        var message = ScriptTable.Table(("source", 3), ("data", ScriptTable.Table(("message", "He has a knife"), ("sourcePhoneNumber", "555-0100"), ("conversationId", 7))));

        Assert.Equal($"{number} call | code 911 | kind {kind} | priority 2 | text He has a knife | phone 555-0100 | speaker 3 | words own", ScriptTable.Line(CompatEvents.Read(CompatSurfaceIds.Npwd, "onMessage", ScriptTable.List(number, message), isServer: true)));
        Assert.Null(CompatEvents.Read(CompatSurfaceIds.Npwd, "onMessage", ScriptTable.List(number, message), isServer: false));
        Assert.Null(CompatEvents.Read(CompatSurfaceIds.Npwd, "onMessage", ScriptTable.List("5550100", message), isServer: true));
        Assert.Null(CompatEvents.Read(CompatSurfaceIds.Npwd, "onMessage", ScriptTable.List(number, ScriptTable.Table(("source", 3), ("data", 1))), isServer: true));
    }

    [Fact]
    public void TheCallIsTheCallersOwnAndAtTheirPlace()
    {
        var core = new CoreHarness();

        core.Root.Compat.Ask(CompatSurfaceIds.Npwd, "onMessage", ScriptTable.List("911", ScriptTable.Table(("source", CoreHarness.Caller), ("data", ScriptTable.Table(("message", "He has a knife"))))));

        var call = Assert.Single(core.Root.Repository.Calls);
        Assert.Equal(("Jane Doe", CoreHarness.Caller, CoreHarness.GroveStreet), (call.Caller.Name, call.Caller.Player, call.Desired.Place));
    }

    [Fact]
    public void WhatTheCallerWritesNextIsAddedToTheirCall()
    {
        var core = new CoreHarness();
        foreach (var words in new[] { "Somebody is hitting me", "He has a knife" })
        {
            core.Root.Compat.Event(CoreHarness.Caller, "esx_phone:send", ["police", words, false, null]);
            core.Clock.Advance(12_000);
        }

        core.Root.Compat.Event(CoreHarness.Caller, "esx_phone:send", ["ambulance", "She bleeds", false, null]);

        Assert.Equal(["Somebody is hitting me", "She bleeds"], core.Root.Repository.Calls.Select(call => call.Text));
        Assert.Equal("He has a knife", Assert.Single(core.Root.Repository.Calls.First().Desired.Notes).Content);
    }

    [Fact]
    public void TheSameMessageThroughTwoPhonesIsOneCallWithoutANote()
    {
        var core = new CoreHarness();

        core.Root.Compat.Event(CoreHarness.Caller, "esx_phone:send", ["police", "He has a knife", false, null]);
        core.Root.Compat.Event(CoreHarness.Caller, "lb-phone:newCompanyMessage", [ScriptTable.Table(("company", "police"), ("message", "He has a knife"))]);

        Assert.Empty(Assert.Single(core.Root.Repository.Calls).Desired.Notes);
    }

    [Fact]
    public void WithoutAPlayerItIsAnUnknownPersonsCall()
    {
        var core = new CoreHarness();

        core.Root.Compat.Event(0, "lb-phone:newCall", [ScriptTable.Table(("company", "police"), ("caller", ScriptTable.Table(("source", 99), ("number", "555-0100"))))]);

        var call = Assert.Single(core.Root.Repository.Calls);
        Assert.Equal((null, true, "police call (phone 555-0100)"), (call.Caller.Player, call.Caller.IsAnonymous, call.Desired.Details.Description));
        Assert.Equal(TrustLevel.ClientAlert, call.Trust);
    }

    [Fact]
    public void OnlyACompanyThatIsADepartmentGetsACall()
    {
        var core = new CoreHarness("""{ "departments": { "gendarmerie": { "jobs": ["gendarmerie"] } } }""");
        foreach (var company in new[] { "taxi", "gendarmerie" })
            core.Root.Compat.Event(0, "lb-phone:newCompanyMessage", [ScriptTable.Table(("company", company), ("message", "Come quickly"))]);

        Assert.Equal(["gendarmerie"], Assert.Single(core.Root.Repository.Calls).Departments);
    }
}
