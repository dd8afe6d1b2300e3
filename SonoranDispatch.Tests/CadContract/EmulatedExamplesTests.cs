using Newtonsoft.Json;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Tests.CadEmulator;

namespace SonoranDispatch.Tests.CadContract;

/// <summary>The emulated CAD takes the example of every documented operation: it and the schemas have been written from the same pages.</summary>
public sealed class EmulatedExamplesTests(DocumentedRequestsFixture fixture) : IClassFixture<DocumentedRequestsFixture>
{
    private readonly EmulatedCommunity _community = new();

    public static TheoryData<string> Names => SchemaTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void TheEmulatedCadTakesTheExample(string name)
    {
        _community.Cad.Board.SetUnit(new BoardUnit { Id = 32, AccId = "aaaa-2", CommunityUserId = "licence-32", ApiIds = ["STEAM:32"], UnitNum = "B-32" });
        var operation = fixture.Documented.Operation(name);
        if (name.Contains("911", StringComparison.Ordinal)) Assert.Equal(501, _community.Create911());
        else Assert.Equal((501, 502), (_community.Create(), _community.Create()));

        var response = Send(operation);

        Assert.True(response.Status is 200 or 201, $"{response.Status} {response.Body}");
        Assert.NotEqual("Sonoran CAD: Backend Service Reached", response.Body);
    }

    private EmulatorResponse Send(DocumentedOperation operation)
    {
        var (path, body) = (operation.Path.Replace("{serverId}", "1", StringComparison.Ordinal).Replace("{callId}", "501", StringComparison.Ordinal), operation.Example.ToString(Formatting.None));
        if (operation.Name.StartsWith("v1/", StringComparison.Ordinal)) return _community.V1Body(operation.Name[3..], EmulatedCommunity.Envelope(operation.Name[3..], body), path.Split('/')[1]);
        if (!operation.IsQuery) return _community.V2(operation.Method, path, body);

        var query = string.Join('&', operation.Example.Children<Newtonsoft.Json.Linq.JProperty>().Select(value => value.Name + "=" + value.Value));
        return _community.V2(operation.Method, query.Length > 0 ? path + "?" + query : path);
    }
}
