using SonoranDispatch.Cad;
using SonoranDispatch.Cad.V1;
using SonoranDispatch.Cad.V2;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Cad;

/// <summary>The API key goes to the CAD and nowhere else, even if the CAD repeats it in a response.</summary>
public sealed class SecretTests
{
    private static readonly int[] Statuses = [0, 200, 301, 400, 401, 404, 429, 500];

    public static TheoryData<string> Echoes { get; } =
    [
        SampleData.Key,
        "INVALID API KEY: " + SampleData.Key,
        "Bearer " + SampleData.Key.ToUpperInvariant() + SampleData.Key,
        SampleData.Key.Insert(5, "\u0001"),
        "<html>" + new string('x', 290) + SampleData.Key,
        new string('\u0002', 64 * 1024 - 300) + new string('y', 290) + SampleData.Key,
        string.Concat(Enumerable.Repeat(SampleData.Key + " ", 50)),
        $$$"""{"title":"Bad","detail":"key {{{SampleData.Key}}} is wrong","errors":{"{{{SampleData.Key}}}":["{{{SampleData.Key}}}"]}}""",
        $$"""{"message":"\u0073{{SampleData.Key[1..]}}"}""",
    ];

    [Theory]
    [MemberData(nameof(Echoes))]
    public async Task AFailureNeverRepeatsTheKey(string echo)
    {
        foreach (var status in Statuses)
        {
            foreach (var failure in await Failures(new TransportResponse(status, echo)))
            {
                Assert.DoesNotContain(SampleData.Key, failure.ToString(), StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain(SampleData.Key[..8], failure.Text, StringComparison.OrdinalIgnoreCase);
                Assert.True(failure.Text.Length <= 300, "Text of " + failure.Text.Length);
            }
        }
    }

    [Fact]
    public async Task AFailureIsOneLineWithoutControlCharacters()
    {
        foreach (var failure in await Failures(new TransportResponse(500, "a\r\nb\u001b[31m\0c\u0085\u2028d")))
            Assert.Equal("a  b[31mcd", failure.Text);
    }

    [Fact]
    public async Task ALongTextIsNotCutInsideACharacter()
    {
        var body = new string('x', 299) + "\U0001F692 and more";
        foreach (var failure in await Failures(new TransportResponse(500, body))) Assert.Equal(new string('x', 299), failure.Text);
    }

    [Fact]
    public async Task NoTextFormShowsTheKey()
    {
        var http = ScriptedHttp.Always(400, "INVALID API KEY");
        await Failures(http);
        Assert.NotEmpty(http.Requests);
        foreach (var request in http.Requests) Assert.DoesNotContain(SampleData.Key, request.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(SampleData.Key, SampleData.Account.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnExceptionForAMistakeOfOursDoesNotShowTheKey()
    {
        var mistake = await Assert.ThrowsAsync<ArgumentException>(
            () => new V1Dialect(SampleData.Account, new ScriptedHttp()).EditAsync(501, new CallEdit(CallChanges.None)));
        Assert.DoesNotContain(SampleData.Key, mistake.ToString(), StringComparison.Ordinal);
    }

    private static Task<List<CadFailure>> Failures(TransportResponse response) => Failures(new ScriptedHttp().On("", response));

    private static async Task<List<CadFailure>> Failures(ScriptedHttp http)
    {
        var failures = new List<CadFailure>();
        foreach (var operation in SampleData.Operations.Values)
        {
            foreach (var cad in (ICad[])[new V1Dialect(SampleData.Account, http), new V2Dialect(SampleData.Account, http)])
            {
                if (await operation(cad) is { } failure) failures.Add(failure);
            }
        }

        return failures;
    }
}
