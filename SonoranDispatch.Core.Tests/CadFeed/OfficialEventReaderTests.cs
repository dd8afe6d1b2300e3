using SonoranDispatch.CadFeed;
using SonoranDispatch.CadFeed.Pushes;

namespace SonoranDispatch.Tests.CadFeed;

/// <summary>Tests the official resource's local events, whose arguments are Lua tables: numbers of any type, an empty table as a list.</summary>
public sealed class OfficialEventReaderTests
{
    private static readonly Dictionary<string, object?> Unit = Table(("id", (byte)12), ("isPanic", true), ("data", Table(("unitNum", "A-12"))));

    [Theory]
    [InlineData("CALL_NEW")]
    [InlineData("CALL_EDIT")]
    public void ACallChanges(string type)
    {
        var dispatch = Table(("callId", (ushort)501), ("title", "Bank alarm"), ("status", (byte)1), ("idents", List((byte)12, 18)), ("notes", List()), ("metaData", Table(("x", "1.0"))));

        var told = Assert.IsType<CadEvent.CallChanged>(Read("DispatchEvent", Table(("dispatch_type", type), ("dispatch", dispatch))));

        Assert.Equal((501, "Bank alarm", "1.0", (int?)null), (told.Call.CallId, told.Call.Details?.Title, told.Call.MetaData["x"], told.By));
        Assert.Equal([12, 18], told.Call.Identifiers);
    }

    [Fact]
    public void ACloseNamesTheCall()
    {
        var call = Table(("callId", 501.0), ("title", "Fire"), ("status", 2));

        foreach (var dispatch in new[] { call, Table(("dispatch", call)) })
            Assert.Equal([501], Assert.IsType<CadEvent.CallsClosed>(Read("DispatchEvent", Table(("dispatch_type", "CALL_CLOSE"), ("dispatch", dispatch)))).CallIds);
    }

    [Fact]
    public void AnEditSaysWhoDidIt()
    {
        var after = Table(("eventOriginIdent", (byte)9), ("dispatch", Table(("callId", 501), ("title", "Fire"), ("metaData", List()))));

        var told = Assert.IsType<CadEvent.CallChanged>(Read("DispatchEdit", null, after));

        Assert.Equal((501, (int?)9, 0), (told.Call.CallId, told.By, told.Call.MetaData.Count));
    }

    [Fact]
    public void ANoteIsReadFromEitherForm()
    {
        var data = Table(("callId", 501), ("note", Table(("label", "A-12"), ("content", "On my way"))));
        var cached = Table(("dispatch", Table(("callId", 501), ("notes", List()))));

        foreach (var told in new[] { Read("DispatchNote", data), Read("DispatchNote", cached, data), Read("DispatchNote", null, data) })
        {
            var (call, note) = Assert.IsType<CadEvent.NoteAdded>(told);
            Assert.Equal((501, "A-12", "On my way"), (call, note.Label, note.Content));
        }
    }

    [Fact]
    public void UnitsAreAttachedAndDetached()
    {
        var call = Table(("dispatch_type", "CALL_EDIT"), ("dispatch", Table(("callId", 501), ("title", "Fire"))));

        var attached = Assert.IsType<CadEvent.UnitsAttached>(Read("UnitAttach", call, Unit));
        var detached = Assert.IsType<CadEvent.UnitsDetached>(Read("UnitDetach", call, Unit));

        Assert.Equal((501, 12), (attached.CallId, Assert.Single(attached.Identifiers)));
        Assert.Equal(((int?)501, 12), (detached.CallId, Assert.Single(detached.Identifiers)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void APanicIsSetOrCleared(bool isPanic)
    {
        var told = Assert.IsType<CadEvent.PanicChanged>(Read("UnitPanic", Unit, (byte)12, isPanic));

        Assert.Equal((12, isPanic), (Assert.Single(told.Identifiers), told.IsPanic));
        Assert.Null(Read("UnitPanic", Unit, (byte)12));
    }

    [Fact]
    public void A911CallHasItsMetaDataInItOrAmongTheArguments()
    {
        var bare = Table(("callId", 77), ("caller", "Ann Lee"), ("location", "Elgin Avenue"), ("description", "Smoke"), ("isEmergency", true));
        var full = new Dictionary<string, object?>(bare, StringComparer.Ordinal) { ["metaData"] = Table(("uuid", "own")) };

        foreach (var told in new[] { Read("IncomingCadCall", full, Table(("uuid", "own")), List("id")), Read("IncomingCadCall", bare, List("id"), Table(("uuid", "own"))) })
        {
            var call = Assert.IsType<CadEvent.EmergencyRaised>(told).Call;
            Assert.Equal((77, "own", "Ann Lee"), (call.CallId, call.MetaData["uuid"], call.Emergency?.Caller));
        }
    }

    [Fact]
    public void Removed911CallsComeOneByOne()
    {
        Assert.Equal([77], Assert.IsType<CadEvent.EmergenciesRemoved>(Read("CadCallRemoved", (byte)77)).CallIds);
        Assert.Equal([77], Assert.IsType<CadEvent.EmergenciesRemoved>(Read("CadCallRemoved", "77")).CallIds);
    }

    [Fact]
    public void ALinkNamesThePlayer()
    {
        Assert.Equal("abc", Assert.IsType<CadEvent.PlayerLinked>(Read("CommunityLinkVerified", Table(("communityUserId", "abc"), ("accountUuid", "0000")))).CommunityUserId);
        Assert.Equal("abc", Assert.IsType<CadEvent.PlayerLinked>(Read("CommunityLinkVerified", "abc", "0000")).CommunityUserId);
    }

    [Theory]
    [InlineData("UnitLogin")]
    [InlineData("UnitLogout")]
    [InlineData("UnitUpdate")]
    [InlineData("UnitStatusUpdate")]
    public void UnitsComeAndGo(string name) => Assert.IsType<CadEvent.UnitsChanged>(Read(name, Unit));

    [Fact]
    public void WhateverComesNothingThrows()
    {
        var cycle = Table();
        cycle["dispatch"] = cycle;
        var list = List();
        list.Add(list);
        object?[] odd = [null, cycle, list, new List<object?> { null }, Table(), "", "x", -1, 0, 1e300, double.NaN, ulong.MaxValue, true, 'c', DateTime.UnixEpoch, new object(), Table(("dispatch", List(Table()))), Table(("callId", "x"))];

        foreach (var name in OfficialEventReader.Names)
        {
            OfficialEventReader.Read(name, []);
            foreach (var first in odd)
                foreach (var second in odd)
                    Assert.IsNotType<CadEvent.CallChanged>(OfficialEventReader.Read(name, [first, second, first]));
        }

        Assert.Null(OfficialEventReader.Read("SonoranCAD::pushevents:OtherEvent", [Table()]));
    }

    private static CadEvent? Read(string name, params object?[] arguments) => OfficialEventReader.Read("SonoranCAD::pushevents:" + name, arguments);

    private static Dictionary<string, object?> Table(params (string Name, object? Value)[] fields) => fields.ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);

    private static List<object?> List(params object?[] items) => [.. items];
}
