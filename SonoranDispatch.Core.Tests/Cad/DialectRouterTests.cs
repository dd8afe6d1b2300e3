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

    public static TheoryData<int, string> RefusalsOfAnOperation() => new()
    {
        { 400, "VERSION PLUS REQUIRED" },
        { 400, "INVALID REQUEST TYPE" },
        { 400, "THIS API ENDPOINT IS DEPRECATED" },
        { 400, "INVALID COMMUNITY ID" },
        { 403, "Not in this plan." },
        { 404, "" },
        { 410, "Gone: this API call is no longer offered" },
        { 200, "Sonoran CAD: Backend Service Reached" },
    };

    [Theory]
    [MemberData(nameof(RefusalsOfAnOperation))]
    public async Task WhatV1RefusesForEverybodyIsDoneByV2WhenItIsSentAgain(int status, string text)
    {
        var cad = await _world.MakeProbed();
        _world.Http.On("new_dispatch", new TransportResponse(status, text));

        Assert.Equal(CadFailureKind.OperationUnavailable, (await cad.CreateAsync(SampleData.Call)).Failure?.Kind);
        Assert.Single(_world.Http.Lines);
        Assert.Equal(CadEndpoint.Create, cad.EndpointOf(CadOperation.Create));
        var made = await cad.CreateAsync(SampleData.Call);
        Assert.Equal((501, true), (made.Value?.CallId, made.Value?.Placed));
        Assert.Equal(["POST /emergency/new_dispatch", "POST /v2/emergency/servers/3/dispatch-calls"], _world.Http.Lines);
    }

    [Fact]
    public async Task AnOperationThatAVersionLostLeavesItsOthersAsTheyWere()
    {
        var cad = await _world.MakeProbed();
        _world.Http.On("new_dispatch", new TransportResponse(400, "VERSION PLUS REQUIRED"));
        await cad.CreateAsync(SampleData.Call);

        await cad.SetPrimaryAsync(501, 12, true);
        Assert.Equal("POST /emergency/set_call_primary", _world.Http.Lines.Last());
        var loss = Assert.Single(cad.Lost);
        Assert.Equal((1, CadOperation.Create, "VERSION PLUS REQUIRED"), (loss.Version, loss.Operation, loss.Why.Text));
        Assert.Null(await cad.ProbeAsync());
    }

    [Fact]
    public async Task ALostOperationIsAskedForAgainAfterTenMinutes()
    {
        var cad = await _world.MakeProbed();
        _world.Http.On("new_dispatch", new TransportResponse(400, "VERSION PLUS REQUIRED"));
        await cad.CreateAsync(SampleData.Call);

        _world.Clock.Move(TimeSpan.FromSeconds(599));
        await cad.ProbeAsync();
        Assert.Equal(CadEndpoint.Create, cad.EndpointOf(CadOperation.Create));
        _world.Clock.Move(TimeSpan.FromSeconds(1));
        Assert.Equal(CadEndpoint.V1, cad.EndpointOf(CadOperation.Create));
        Assert.Empty(cad.Lost);
    }

    [Theory]
    [InlineData(CadDialect.V1, 400, "VERSION PLUS REQUIRED", CadFailureKind.NotEnabled, 600)]
    [InlineData(CadDialect.V1, 400, "INVALID REQUEST TYPE", CadFailureKind.NotOffered, 60)]
    [InlineData(CadDialect.V2, 402, "", CadFailureKind.NotEnabled, 600)]
    [InlineData(CadDialect.V2, 410, "", CadFailureKind.NotOffered, 60)]
    public async Task WhereNoVersionIsLeftThatCreatesCallsTheProbeSaysSoUntilItIsTriedAgain(
        CadDialect wanted, int status, string text, CadFailureKind kind, int seconds)
    {
        var cad = _world.Make(wanted);
        await cad.ProbeAsync();
        _world.Http.On(wanted == CadDialect.V1 ? "new_dispatch" : "dispatch-calls", new TransportResponse(status, text));

        Assert.Equal(kind, (await cad.CreateAsync(SampleData.Call)).Failure?.Kind);
        Assert.False(cad.Offers(CadOperation.Create));
        _world.Clock.Move(TimeSpan.FromSeconds(seconds - 1));
        Assert.Equal(kind, (await cad.ProbeAsync())?.Kind);
        _world.Clock.Move(TimeSpan.FromSeconds(1));
        Assert.Null(await cad.ProbeAsync());
        Assert.True(cad.Offers(CadOperation.Create));
    }

    [Fact]
    public async Task AnOperationThatAVersionFindsNoCallForIsTheOthersForTenMinutes()
    {
        var cad = await _world.MakeProbed();
        _world.Http.On("notes", new TransportResponse(404, ""));

        var failure = (await cad.AddNoteAsync(501, SampleData.Note)).Failure!;
        Assert.Equal((CadFailureKind.NotFound, CadEndpoint.Note), (failure.Kind, cad.EndpointOf(CadOperation.AddNote)));
        cad.Lose(CadOperation.AddNote, CadEndpoint.Note, failure);

        Assert.Equal(CadEndpoint.V1, cad.EndpointOf(CadOperation.AddNote));
        Assert.Null((await cad.AddNoteAsync(501, SampleData.Note)).Failure);
        _world.Clock.Move(TimeSpan.FromSeconds(600));
        Assert.Equal(CadEndpoint.Note, cad.EndpointOf(CadOperation.AddNote));
    }

    [Theory]
    [InlineData(CadDialect.V1, CadEndpoint.V1)]
    [InlineData(CadDialect.V2, CadEndpoint.Note)]
    public async Task WhereThereIsNoOtherVersionItIsNotOfferedForAsLong(CadDialect wanted, CadEndpoint asked)
    {
        var cad = _world.Make(wanted);
        await cad.ProbeAsync();
        cad.Lose(CadOperation.AddNote, asked, new CadFailure(CadFailureKind.NotFound, 404, "Not Found"));

        _world.Clock.Move(TimeSpan.FromSeconds(599));
        Assert.False(cad.Offers(CadOperation.AddNote));
        _world.Clock.Move(TimeSpan.FromSeconds(1));
        Assert.True(cad.Offers(CadOperation.AddNote));
    }

    [Fact]
    public async Task BothVersionsRefusingAnotherOperationStopNothingElse()
    {
        var cad = await _world.MakeProbed();
        _world.Http.On("notes", new TransportResponse(402, "Requires PRO.")).On("add_call_note", new TransportResponse(400, "VERSION PRO REQUIRED"));

        Assert.Equal(CadFailureKind.OperationUnavailable, (await cad.AddNoteAsync(501, SampleData.Note)).Failure?.Kind);
        Assert.True(cad.Offers(CadOperation.AddNote));
        Assert.Equal(CadFailureKind.OperationUnavailable, (await cad.AddNoteAsync(501, SampleData.Note)).Failure?.Kind);
        Assert.False(cad.Offers(CadOperation.AddNote));
        Assert.Null(await cad.ProbeAsync());
        Assert.True(cad.Offers(CadOperation.Create));
    }

    [Fact]
    public async Task AVersionThatComesWhenTheOnlyOneLostCreatingIsFoundByTheNextProbe()
    {
        _world.HasV2 = false;
        var cad = await _world.MakeProbed();
        _world.Http.On("new_dispatch", new TransportResponse(400, "INVALID REQUEST TYPE"));
        Assert.Equal(CadFailureKind.NotOffered, (await cad.CreateAsync(SampleData.Call)).Failure?.Kind);

        _world.HasV2 = true;
        Assert.Null(await cad.ProbeAsync());
        Assert.Equal(501, (await cad.CreateAsync(SampleData.Call)).Value?.CallId);
    }

    [Fact]
    public async Task WhereV2LostThePlaceACreateByV1CarriesIt()
    {
        var cad = await _world.MakeProbed();
        _world.Http.On("PATCH", new TransportResponse(402, ""));
        await cad.MoveAsync(501, SampleData.Map);

        Assert.True((await cad.CreateAsync(SampleData.Call)).Value?.Placed);
        Assert.Null((await cad.MoveAsync(501, SampleData.Map)).Failure);
        Assert.Equal("POST /emergency/edit_dispatch", _world.Http.Lines.Last());
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

        Assert.Equal(CadFailureKind.OperationUnavailable, (await cad.CloseAsync([501])).Failure?.Kind);
        Assert.Equal(CadFailureKind.OperationUnavailable, (await cad.CloseAsync([501])).Failure?.Kind);
        Assert.Equal(2, _world.Http.Requests.Count);
        Assert.Equal((wanted == CadDialect.V1, wanted == CadDialect.V2), (cad.UsesV1, cad.UsesV2));
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
