using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Tests.CadContract;

/// <summary>Each schema accepts its page's example and refuses what differs from it.</summary>
public sealed partial class SchemaTests(DocumentedRequestsFixture fixture) : IClassFixture<DocumentedRequestsFixture>
{
    // What the pages require, and the only target where one of several is required.
    private static readonly Dictionary<string, string> Required = new(StringComparer.Ordinal)
    {
        ["v1/NEW_DISPATCH"] = "serverId origin status priority block address postal title code description notes units",
        ["v1/EDIT_DISPATCH"] = "serverId callId",
        ["v1/SET_CALL_PRIMARY"] = "serverId callId primary trackPrimary",
        ["v1/SET_CALL_POSTAL"] = "serverId callId postal",
        ["v1/ATTACH_UNIT"] = "serverId callId identIds",
        ["v1/DETACH_UNIT"] = "serverId units",
        ["v1/CLOSE_CALL"] = "serverId callId",
        ["v1/ADD_CALL_NOTE"] = "serverId callId note",
        ["v1/GET_CALLS"] = "serverId",
        ["v1/GET_ACTIVE_UNITS"] = "serverId",
        ["v1/GET_VERSION"] = "",
        ["v1/CALL_911"] = "serverId isEmergency caller location description",
        ["v1/REMOVE_911"] = "serverId callId",
        ["v1/UNIT_PANIC"] = "identIds isPanic",
        ["v1/UNIT_STATUS"] = "identIds status serverId",
        ["v1/UNIT_LOCATION"] = "apiId location coordinates",
        ["v2/createDispatchCall"] = "origin status priority block address postal title code description notes communityUserIds",
        ["v2/updateDispatchCall"] = "",
        ["v2/setCallPrimary"] = "identId trackPrimary",
        ["v2/setCallPostal"] = "postal",
        ["v2/addCallNote"] = "note noteType label",
        ["v2/attachUnits"] = "communityUserIds",
        ["v2/detachUnits"] = "communityUserIds",
        ["v2/closeDispatchCalls"] = "callIds",
        ["v2/getCalls"] = "",
        ["v2/getUnits"] = "",
        ["v2/getVersion"] = "",
        ["v2/create911Call"] = "isEmergency caller location description",
        ["v2/remove911Call"] = "",
        ["v2/setUnitPanic"] = "communityUserIds isPanic",
        ["v2/setUnitStatus"] = "communityUserIds status",
        ["v2/updateUnitLocations"] = "updates",
        ["v2/createCommunityLink"] = "communityUserId",
        ["v2/checkCommunityLink"] = "communityUserId",
    };

    public static TheoryData<string> Names => [.. Required.Keys];

    private DocumentedRequests Documented => fixture.Documented;

    [Fact]
    public void EveryOperationIsTested() => Assert.Equal(
        Required.Keys.Order(StringComparer.Ordinal), Documented.Operations.Select(operation => operation.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void TheDocumentedExampleIsAccepted(string name) => Assert.Equal([], Problems(name, Documented.Operation(name).Example));

    [Theory]
    [MemberData(nameof(Names))]
    public void WithoutOneOfItsRequiredFieldsItIsRefused(string name)
    {
        foreach (var field in Required[name].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var wrong = Documented.Operation(name).Example.DeepClone();
            Assert.True((wrong is JArray items ? (JObject)items[0] : (JObject)wrong).Remove(field), field + " is not in the example");
            AssertRefused(name, wrong, "without " + field);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WithAnUnknownFieldAnywhereItIsRefused(string name)
    {
        var example = Documented.Operation(name).Example;
        foreach (var place in Inside(example).OfType<JObject>().Where(place => !IsMap(place)))
        {
            var wrong = example.DeepClone();
            var changed = (JObject)wrong.SelectToken(place.Path)!;
            changed["surprise"] = "text";
            AssertRefused(name, wrong, "surprise in " + place.Path);
        }

        if (example is JArray { Count: 0 }) AssertRefused(name, new JArray(new JObject { ["surprise"] = "text" }), "surprise");
    }

    /// <summary>Among them: a number in metaData.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void WithAnyValueOfAnotherTypeItIsRefused(string name)
    {
        var example = Documented.Operation(name).Example;
        foreach (var value in Inside(example).Where(value => value.Path.Length > 0))
        {
            foreach (var other in Others(value))
            {
                var wrong = example.DeepClone();
                wrong.SelectToken(value.Path)!.Replace(other);
                AssertRefused(name, wrong, value.Path + " = " + other.ToString(Formatting.None));
            }
        }
    }

    [Theory]
    [InlineData("v1/NEW_DISPATCH", "[0].priority", "4")]
    [InlineData("v1/NEW_DISPATCH", "[0].origin", "4")]
    [InlineData("v1/NEW_DISPATCH", "[0].metaData.x", "\"1,5\"")]
    [InlineData("v1/NEW_DISPATCH", "[0].notes[0].time", "\"9:30 PM\"")]
    [InlineData("v1/SET_CALL_PRIMARY", "[0].primary", "0")]
    [InlineData("v1/UNIT_STATUS", "[0].status", "5")]
    [InlineData("v1/ATTACH_UNIT", "[0].identIds", "[]")]
    [InlineData("v1/ATTACH_UNIT", "[0].units", "[\"STEAM:31\"]")]
    [InlineData("v1/DETACH_UNIT", "[0].units", "[]")]
    [InlineData("v1/CALL_911", "[0].metaData.x", "1000")]
    [InlineData("v2/createDispatchCall", "priority", "0")]
    [InlineData("v2/createDispatchCall", "status", "3")]
    [InlineData("v2/createDispatchCall", "accounts", "[]")]
    [InlineData("v2/createDispatchCall", "primary", "31")]
    [InlineData("v2/createDispatchCall", "metaData.y", "\"1,5\"")]
    [InlineData("v2/setCallPrimary", "identId", "-1")]
    [InlineData("v2/addCallNote", "note", "\"\"")]
    [InlineData("v2/attachUnits", "identIds", "[31]")]
    [InlineData("v2/detachUnits", "communityUserIds", "[]")]
    [InlineData("v2/closeDispatchCalls", "callIds", "[]")]
    [InlineData("v2/closeDispatchCalls", "callIds", "[501, 501]")]
    [InlineData("v2/getCalls", "closedLimit", "\"101\"")]
    [InlineData("v2/getCalls", "type", "\"dispatch\"")]
    [InlineData("v2/getUnits", "onlyUnits", "\"False\"")]
    [InlineData("v2/setUnitPanic", "identIds", "[31]")]
    [InlineData("v2/updateUnitLocations", "updates", "[]")]
    [InlineData("v2/updateUnitLocations", "updates[0].coordinates.x", "\"12.5\"")]
    [InlineData("v2/createCommunityLink", "communityUserId", "\"\"")]
    public void WithAValueThatNoPageAllowsItIsRefused(string name, string path, string value)
    {
        var wrong = Documented.Operation(name).Example.DeepClone();
        if (wrong.SelectToken(path) is { } known) known.Replace(JToken.Parse(value));
        else (wrong is JArray items ? (JObject)items[0] : (JObject)wrong)[path.Split('.')[^1]] = JToken.Parse(value);

        AssertRefused(name, wrong, path + " = " + value);
    }

    [Theory]
    [InlineData("v1/EDIT_DISPATCH", """[{"serverId":1,"callId":501}]""")]
    [InlineData("v1/CLOSE_CALL", """[{"serverId":1,"callId":501},{"serverId":1,"callId":502}]""")]
    [InlineData("v1/CLOSE_CALL", "[]")]
    [InlineData("v2/updateDispatchCall", "{}")]
    public void WithNothingToDoOrTooMuchItIsRefused(string name, string body) => AssertRefused(name, JToken.Parse(body), body);

    [Theory]
    [InlineData("DELETE", "/v2/emergency/servers/1/units/kick", """{"identIds":[31]}""")]
    [InlineData("POST", "/emergency/kick_unit", """{"id":"c","key":"k","type":"KICK_UNIT","data":[{"serverId":1,"apiId":"a","reason":"r"}]}""")]
    [InlineData("GET", "/v2/emergency/servers/one/calls", "")]
    [InlineData("POST", "/v2/emergency/servers/1/dispatch-calls/501/close", """{"callIds":[501]}""")]
    public void ARequestOfAnOperationWithoutASchemaIsFound(string method, string path, string body)
    {
        var check = Documented.Check(method, path, body);

        Assert.Null(check.Operation);
        Assert.Equal(["no operation has this path: it has no schema"], check.Problems);
    }

    [Theory]
    [InlineData("POST", "/emergency/close_call", """{"id":"c","key":"k","type":"CLOSE_CALL","data":[{"serverId":1,"callId":501}],"product":0}""")]
    [InlineData("POST", "/emergency/close_call", """{"id":"c","key":"k","type":"REMOVE_911","data":[{"serverId":1,"callId":501}]}""")]
    [InlineData("POST", "/emergency/close_call", """{"id":"c","type":"CLOSE_CALL","data":[{"serverId":1,"callId":501}]}""")]
    [InlineData("POST", "/emergency/close_call", """{"id":"c","key":"k","type":"CLOSE_CALL"}""")]
    [InlineData("POST", "/v2/general/links", """{"communityUserId":"a","communityUserId":"b"}""")]
    [InlineData("POST", "/v2/general/links?code=1", """{"communityUserId":"a"}""")]
    [InlineData("POST", "/v2/general/links", "")]
    [InlineData("POST", "/v2/general/links", "[]")]
    [InlineData("GET", "/v2/general/version", "{}")]
    [InlineData("GET", "/v2/general/version?plan=1", "")]
    public void ARequestThatIsNotOfTheDocumentedShapeIsFound(string method, string path, string body) => Assert.NotEmpty(Documented.Check(method, path, body).Problems);

    [Theory]
    [InlineData("POST", "/emergency/close_call", """{"id":"c","key":"k","type":"CLOSE_CALL","data":[{"serverId":1,"callId":501}]}""", "v1/CLOSE_CALL")]
    [InlineData("POST", "/general/get_version", """{"id":"c","key":"k","type":"GET_VERSION","data":[]}""", "v1/GET_VERSION")]
    [InlineData("POST", "/v2/general/links/check", """{"communityUserId":"a"}""", "v2/checkCommunityLink")]
    [InlineData("POST", "/v2/emergency/servers/1/dispatch-calls/close", """{"callIds":[501]}""", "v2/closeDispatchCalls")]
    [InlineData("DELETE", "/v2/emergency/servers/1/calls/911/501", "", "v2/remove911Call")]
    [InlineData("GET", "/v2/emergency/servers/1/calls?closedLimit=100&type=100", "", "v2/getCalls")]
    public void ARequestIsHeldToTheSchemaOfItsOperation(string method, string path, string body, string operation)
    {
        var check = Documented.Check(method, path, body);

        Assert.Equal(operation, check.Operation?.Name);
        Assert.Equal([], check.Problems);
    }

    private IReadOnlyList<string> Problems(string name, JToken value) => DocumentedRequests.Problems(Documented.Operation(name).Schema, value);

    private void AssertRefused(string name, JToken wrong, string what) => Assert.True(Problems(name, wrong).Count > 0, name + " accepts " + what);

    private static IEnumerable<JToken> Inside(JToken example) =>
        example is JContainer container ? container.DescendantsAndSelf().Where(token => token is not JProperty) : [example];

    [GeneratedRegex(@"coordinates\.\w$|headingOffset$")]
    private static partial Regex Measured();

    private static bool IsMap(JToken place) => place.Path.EndsWith("metaData", StringComparison.Ordinal);

    private static IEnumerable<JToken> Others(JToken value)
    {
        var type = value.Type;
        if (type is not JTokenType.String) yield return "text";
        if (type is not (JTokenType.Integer or JTokenType.Float)) yield return 7;
        if (type is not JTokenType.Boolean) yield return true;
        if (type is not JTokenType.Array) yield return new JArray(1);
        if (type is not JTokenType.Object) yield return new JObject();
        if (type is JTokenType.Integer && !Measured().IsMatch(value.Path)) yield return 1.5;
        yield return JValue.CreateNull();
    }
}
