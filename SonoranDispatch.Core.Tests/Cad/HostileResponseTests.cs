using System.Text;
using SonoranDispatch.Cad;
using SonoranDispatch.Cad.V1;
using SonoranDispatch.Cad.V2;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Cad;

/// <summary>Whatever the CAD answers, an operation ends with a result and not with an exception.</summary>
public sealed class HostileResponseTests
{
    private static readonly string[] Seeds =
    [
        """{"callId":501,"metaData":{"x":425.1,"live":true,"n":null},"notes":"","primary":-1}""",
        """{"ActiveCalls":[{"callId":1,"idents":[1],"metaData":{"uuid":"u"}}],"EmergencyCalls":[],"ClosedCalls":[{"callId":2}]}""",
        """[{"id":12,"data":{"unitNum":"A","apiIds":["s"],"communityUserId":"p"},"isDispatch":false}]""",
        """{"type":"a","title":"Bad","status":400,"detail":"d","errors":{"a":["b",{}],"c":1},"retryAfter":"1e3"}""",
        "NEW DISPATCH CREATED - ID: {501}",
        """{"version":1e999,"callId":NaN,"id":new Date(1),"title":undefined,"retryAfter":Infinity}""",
    ];

    private static readonly int[] Statuses = [-1, 0, 100, 200, 204, 302, 400, 401, 403, 404, 410, 429, 503, 999];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task SpoiltAnswersNeverThrow(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 400; round++)
        {
            var body = Spoil(Seeds[random.Next(Seeds.Length)], random);
            await TryEverything(new TransportResponse(Statuses[random.Next(Statuses.Length)], body));
        }
    }

    [Theory]
    [InlineData("{\"callId\":")]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("\"")]
    public async Task AMountainOfOneTextNeverThrows(string part)
    {
        var body = new StringBuilder().Insert(0, part, 200_000).ToString();
        foreach (var status in Statuses) await TryEverything(new TransportResponse(status, body));
    }

    [Fact]
    public async Task ANumberOfAMillionDigitsIsNoNumber()
    {
        var body = "{\"callId\":" + new string('9', 1_000_000) + "}";
        Assert.Equal(CadFailureKind.Unreadable, (await Dialect(new TransportResponse(200, body)).CreateAsync(SampleData.Call)).Failure?.Kind);
    }

    [Fact]
    public async Task AnAnswerLongerThanAnyIsNotRead()
    {
        var body = """{"callId":501,"description":" """ + new string('x', 17_000_000) + "\"}";
        Assert.Equal(CadFailureKind.Unreadable, (await Dialect(new TransportResponse(200, body)).CreateAsync(SampleData.Call)).Failure?.Kind);
    }

    private static V2Dialect Dialect(TransportResponse response) => new(SampleData.Account, new ScriptedHttp().On("", response));

    private static async Task TryEverything(TransportResponse response)
    {
        foreach (var operation in SampleData.Operations.Values)
        {
            await operation(Dialect(response));
            await operation(new V1Dialect(SampleData.Account, new ScriptedHttp().On("", response)));
        }
    }

    private static string Spoil(string text, Random random)
    {
        var spoilt = new StringBuilder(text);
        if (random.Next(3) == 0) spoilt.Length = random.Next(spoilt.Length);
        for (var times = random.Next(6); times > 0 && spoilt.Length > 0; times--)
        {
            var at = random.Next(spoilt.Length);
            if (random.Next(2) == 0) spoilt[at] = (char)random.Next(0x10000);
            else spoilt.Insert(at, "{}[]\",:-0123eE\\u/*\0'"[random.Next(20)]);
        }

        return spoilt.ToString();
    }
}
