using System.Text;
using SonoranDispatch.Cad;
using SonoranDispatch.Cad.Reading;

namespace SonoranDispatch.Tests.Cad;

public sealed class CallsReaderTests
{
    private const string Whole = """
        {
          "ActiveCalls": [
            { "callId": 501, "title": "Fire", "status": 1, "idents": [12, "18", null], "notes": "", "metaData": { "uuid": "u-1", "x": 425.1 } },
            { "callId": "502", "status": "2" },
            { "title": "no number" }, 7, null
          ],
          "EmergencyCalls": [ { "callId": 77, "isEmergency": true, "metaData": "" } ],
          "ClosedCalls": [ { "callId": 400 } ],
          "ClosedCallCount": 1
        }
        """;

    [Fact]
    public void OuterNamesMayBeginWithACapital()
    {
        var read = CallsReader.Read(Whole)!;
        Assert.Equal([501, 502, 77, 400], read.All.Select(call => call.CallId));
        Assert.Equal([501, 502], read.Active.Select(call => call.CallId));
        Assert.Equal([77], read.Emergency.Select(call => call.CallId));
        Assert.Equal([400], read.Closed.Select(call => call.CallId));
    }

    [Fact]
    public void ACallIsReadTolerantly()
    {
        var call = CallsReader.Read(Whole)!.Active[0];
        Assert.Equal(("Fire", false), (call.Details?.Title, call.IsClosed));
        Assert.Equal([12, 18], call.Identifiers);
        Assert.Equal(new Dictionary<string, string> { ["uuid"] = "u-1", ["x"] = "425.1" }, call.MetaData);
        Assert.True(CallsReader.Read(Whole)!.Active[1].IsClosed);
        Assert.True(CallsReader.Read(Whole)!.Closed[0].IsClosed);
        Assert.Empty(CallsReader.Read(Whole)!.Emergency[0].MetaData);
    }

    [Theory]
    [InlineData("""{"activeCalls":[]}""")]
    [InlineData("""{"activeCalls":"","emergencyCalls":null,"closedCalls":[]}""")]
    [InlineData("""/* note */ {"other":{"a":[1,{}]},"activeCalls":[ /* none */ ]}""")]
    public void NoCallsAreNoCalls(string body) => Assert.Empty(CallsReader.Read(body)!.All);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"message":"hello"}""")]
    [InlineData("""{"activeCalls":{}}""")]
    [InlineData("""{"activeCalls":5}""")]
    [InlineData("""{"activeCalls":[]} x""")]
    public void WhatIsNoAnswerIsNotTakenForNoCalls(string body) => Assert.Null(CallsReader.Read(body));

    [Fact]
    public void AnAnswerCutOffAnywhereIsNotTakenForAnAnswer()
    {
        for (var length = 0; length < Whole.Length; length++) Assert.Null(CallsReader.Read(Whole.Substring(0, length)));
    }

    [Fact]
    public void ADeepAnswerIsNotRead()
    {
        Assert.NotNull(CallsReader.Read(Nested(50)));
        Assert.Null(CallsReader.Read(Nested(100)));
        Assert.Null(CallsReader.Read(Nested(1_000_000)));

        static string Nested(int depth) => """{"activeCalls":[],"deep":""" + new string('[', depth) + new string(']', depth) + "}";
    }

    [Theory]
    [InlineData("\"createdFromId\":17", 17)]
    [InlineData("\"createdFromId\":\"17\"", 17)]
    [InlineData("\"metaData\":{\"origin911\":\"17\"}", 17)]
    [InlineData("\"metaData\":{\"createdFromId\":17}", 17)]
    [InlineData("\"metaData\":{\"origin911\":\"-1\"}", null)]
    [InlineData("\"metaData\":{\"origin911\":\"\"}", null)]
    [InlineData("\"metaData\":{}", null)]
    public void TheEmergencyThatACallWasMadeFromIsRead(string field, int? expected)
    {
        var read = CallsReader.Read("{\"activeCalls\":[{\"callId\":501,\"title\":\"Robbery\"," + field + "}]}")!;

        Assert.Equal(expected, read.Active.Single().OriginEmergency);
    }

    [Fact]
    public void TheFieldsOfAnEmergencyAreRead()
    {
        var read = CallsReader.Read("""{"emergencyCalls":[{"callId":17,"caller":"Jane","location":"Grove Street","description":"Fire","isEmergency":"True"}]}""")!;

        Assert.Equal((new CadEmergency("Jane", "Grove Street", "Fire", true), null, false), (read.Emergency.Single().Emergency, read.Emergency.Single().Details, read.Emergency.Single().SaysUnits));
    }

    [Theory]
    [InlineData(5_000_000, true)]
    [InlineData(10_000_000, false)]
    public void FiveMegabytesAreReadAndTenAreRefused(int length, bool isRead)
    {
        var body = new StringBuilder("""{"activeCalls":[""");
        for (var id = 1; body.Length < length; id++)
            body.Append("{\"callId\":").Append(id).Append(",\"description\":\"").Append('x', 2_000).Append("\",\"metaData\":{\"uuid\":\"u\"}},");
        body.Append("""{"callId":1000000}],"emergencyCalls":[],"closedCalls":[]}""");

        Assert.Equal(isRead ? 1_000_000 : null, CallsReader.Read(body.ToString())?.Active[^1].CallId);
    }
}
