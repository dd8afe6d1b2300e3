using Xunit.Abstractions;

namespace SonoranDispatch.Tests.CadContract;

/// <summary>Every request that the scenarios make is as the vendor documents it, whichever version of the API is used.</summary>
public sealed class ScenarioRequestsTests(DocumentedRequestsFixture fixture, ITestOutputHelper output) : IClassFixture<DocumentedRequestsFixture>
{
    private static readonly string[] V1 =
    [
        "v1/NEW_DISPATCH", "v1/EDIT_DISPATCH", "v1/SET_CALL_PRIMARY", "v1/ATTACH_UNIT", "v1/DETACH_UNIT", "v1/ADD_CALL_NOTE", "v1/CLOSE_CALL",
        "v1/GET_CALLS", "v1/GET_ACTIVE_UNITS", "v1/GET_VERSION",
    ];

    private static readonly string[] V2 =
    [
        "v2/createDispatchCall", "v2/updateDispatchCall", "v2/setCallPrimary", "v2/attachUnits", "v2/detachUnits", "v2/addCallNote",
        "v2/closeDispatchCalls", "v2/create911Call", "v2/getCalls", "v2/getUnits", "v2/getVersion",
    ];

    private static readonly string[] Both =
    [
        "v1/NEW_DISPATCH", "v1/EDIT_DISPATCH", "v1/SET_CALL_PRIMARY", "v1/GET_VERSION",
        "v2/updateDispatchCall", "v2/attachUnits", "v2/detachUnits", "v2/addCallNote", "v2/closeDispatchCalls", "v2/getCalls", "v2/getUnits", "v2/getVersion",
    ];

    [Theory]
    [InlineData("v1")]
    [InlineData("v2")]
    [InlineData("auto")]
    public void EveryRequestIsAsDocumented(string dialect)
    {
        var wrong = new List<string>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (run, requests) in ScenarioRequests.Of(dialect))
        {
            Assert.NotEmpty(requests);
            foreach (var request in requests)
            {
                var check = fixture.Documented.Check(request.Method, request.Path, request.Body);
                var name = check.Operation?.Name ?? "none";
                seen[name] = seen.GetValueOrDefault(name) + 1;
                if (check.Problems.Count > 0) wrong.Add($"{run}: {request.Method} {request.Path} {request.Body} - {string.Join("; ", check.Problems)}");
            }
        }

        var held = seen.Values.Sum();
        output.WriteLine($"{dialect}: {held} requests held, {wrong.Count} not as documented; "
            + string.Join(", ", seen.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}")));
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(held >= 200, $"only {held} requests: the scenarios hardly ask anything");
        Assert.Equal([], Expected(dialect).Except(seen.Keys, StringComparer.Ordinal));
    }

    private static string[] Expected(string dialect) => dialect switch
    {
        "v1" => V1,
        "v2" => V2,
        _ => Both,
    };
}
