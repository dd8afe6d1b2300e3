using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Cad;

/// <summary>Tests which API version serves which operation, and what changes when a version disappears.</summary>
public sealed class DialectRouterTests
{
    private static readonly CadOperation[] V1sOwn = [CadOperation.Create, CadOperation.Edit, CadOperation.SetPrimary];

    private readonly CadWithVersions _world = new();

    public static TheoryData<CadDialect, bool, bool, CadOperation, bool> Matrix()
    {
        var rows = new TheoryData<CadDialect, bool, bool, CadOperation, bool>();
        foreach (var operation in SampleData.OfBothVersions)
        {
            rows.Add(CadDialect.Auto, true, true, operation, V1sOwn.Contains(operation));
            rows.Add(CadDialect.Auto, false, true, operation, false);
            rows.Add(CadDialect.Auto, true, false, operation, true);
            rows.Add(CadDialect.V1, true, true, operation, true);
            rows.Add(CadDialect.V2, true, true, operation, false);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task EachOperationGoesToItsVersion(CadDialect wanted, bool hasV1, bool hasV2, CadOperation operation, bool byV1)
    {
        _world.HasV1 = hasV1;
        _world.HasV2 = hasV2;
        var cad = _world.Make(wanted);
        await cad.ProbeAsync();
        _world.Http.Requests.Clear();

        var endpoint = cad.EndpointOf(operation);
        Assert.Null(await SampleData.Operations[operation](cad));

        Assert.Equal(byV1, !Assert.Single(_world.Http.Lines).Contains("/v2/", StringComparison.Ordinal));
        Assert.Equal(byV1, endpoint == CadEndpoint.V1);
    }

    [Theory]
    [InlineData(true, true, 2)]
    [InlineData(false, true, 1)]
    [InlineData(true, false, 1)]
    public async Task AnEmergencyWithAPlaceCostsOneRequestOrTwo(bool hasV1, bool hasV2, int requests)
    {
        _world.HasV1 = hasV1;
        _world.HasV2 = hasV2;
        var cad = _world.Make(CadDialect.Auto);
        await cad.ProbeAsync();
        _world.Http.Requests.Clear();

        var made = (await cad.CreateAsync(SampleData.Call)).Value!;
        if (!made.Placed) await cad.MoveAsync(made.CallId, made.MetaData);

        Assert.Equal(requests, _world.Http.Requests.Count);
    }

    [Fact]
    public async Task ACallWithoutAPlaceIsPlacedByItsCreate()
    {
        var cad = await _world.MakeProbed();
        var made = await cad.CreateAsync(SampleData.Call with { MetaData = new Dictionary<string, string> { ["uuid"] = "u" } });
        Assert.True(made.Value?.Placed);
    }

    [Fact]
    public async Task AnEditThatCarriesThePlaceGoesTheWayOfThePlace()
    {
        var cad = await _world.MakeProbed();
        await cad.EditAsync(501, new CallEdit(new() { Title = "Fire" }, SampleData.Map));
        Assert.Equal(["PATCH /v2/emergency/servers/3/dispatch-calls/501"], _world.Http.Lines);
    }

    [Fact]
    public async Task V1GoneInTheMidstIsLeftAtOnceAndTheCallSentAgainMadeByV2()
    {
        var cad = await _world.MakeProbed();
        _world.HasV1 = false;

        Assert.Equal(CadFailureKind.VersionGone, (await cad.CreateAsync(SampleData.Call)).Failure?.Kind);
        Assert.Single(_world.Http.Lines);
        var made = await cad.CreateAsync(SampleData.Call);
        Assert.Equal((501, true), (made.Value?.CallId, made.Value?.Placed));
        await cad.SetPrimaryAsync(501, 12, true);

        Assert.Equal(
            ["POST /emergency/new_dispatch", "POST /v2/emergency/servers/3/dispatch-calls", "PATCH /v2/emergency/servers/3/dispatch-calls/501/primary"],
            _world.Http.Lines);
        Assert.False(cad.UsesV1);
    }

    [Fact]
    public async Task TheOnlyVersionGoneInTheMidstIsReplacedByV2AndAskedAfter()
    {
        _world.HasV2 = false;
        var cad = await _world.MakeProbed();
        (_world.HasV1, _world.HasV2) = (false, true);

        Assert.Equal(CadFailureKind.VersionGone, (await cad.CloseAsync([501])).Failure?.Kind);
        Assert.Null((await cad.CloseAsync([501])).Failure);
        Assert.True(cad.UsesV2);
    }

    [Fact]
    public async Task V2GoneInTheMidstGoesToV1WhereThatAnswers()
    {
        var cad = await _world.MakeProbed();
        _world.HasV2 = false;

        Assert.Equal(CadFailureKind.VersionGone, (await cad.AddNoteAsync(501, SampleData.Note)).Failure?.Kind);
        Assert.Null((await cad.AddNoteAsync(501, SampleData.Note)).Failure);
        Assert.False(cad.UsesV2);
        Assert.Equal("POST /emergency/add_call_note", _world.Http.Lines.Last());
    }

    [Fact]
    public async Task AChangeOfA911CallGoesToV2BecauseV1DoesNotFindIt()
    {
        var cad = await _world.MakeProbed();
        await cad.EditAsync(501, new CallEdit(new() { Title = "Fire" }) { IsOfEmergency = true });
        Assert.Equal(["PATCH /v2/emergency/servers/3/dispatch-calls/501"], _world.Http.Lines);
    }

    [Theory]
    [InlineData(CadDialect.V1)]
    [InlineData(CadDialect.V2)]
    public async Task AVersionTheOwnerFixedIsNeverLeft(CadDialect wanted)
    {
        (_world.HasV1, _world.HasV2) = (wanted != CadDialect.V1, wanted != CadDialect.V2);
        var cad = _world.Make(wanted);

        Assert.Equal(CadFailureKind.VersionGone, (await cad.CloseAsync([501])).Failure?.Kind);
        Assert.Equal(CadFailureKind.VersionGone, (await cad.CloseAsync([501])).Failure?.Kind);
        Assert.Equal(2, _world.Http.Requests.Count);
    }

    [Fact]
    public async Task AFailureOtherThanGoneIsNotTriedElsewhere()
    {
        var cad = await _world.MakeProbed();
        _world.Http.On("new_dispatch", TransportResponse.NoAnswer("timed out"));

        Assert.Equal(CadFailureKind.NoAnswer, (await cad.CreateAsync(SampleData.Call)).Failure?.Kind);
        Assert.Single(_world.Http.Requests);
        Assert.True(cad.UsesV1);
    }

    [Fact]
    public void AnEmptyEditIsAProgrammingError() =>
        Assert.Throws<ArgumentException>(() => { _ = _world.Make(CadDialect.Auto).EditAsync(501, new CallEdit(CallChanges.None)); });
}
