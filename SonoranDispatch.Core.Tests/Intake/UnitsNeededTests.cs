using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Intake;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Intake;

/// <summary>Tests how many units a call needs: who says it, which of them counts, and how it changes.</summary>
public sealed class UnitsNeededTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(2, 0, 2)]
    [InlineData(2, 5, 5)]
    [InlineData(5, 2, 2)]
    public void TheCommandsNumberComesBeforeItsKinds(int kind, int command, int expected)
    {
        var core = CoreOf(kind, command);
        core.Type(CoreHarness.Caller, "Help");

        Assert.Equal(expected, Only(core).Needs);
    }

    [Theory]
    [InlineData(0, null, 0)]
    [InlineData(3, null, 3)]
    [InlineData(3, 0, 3)]
    [InlineData(3, 1, 1)]
    [InlineData(0, 20, 20)]
    [InlineData(1, 4.0, 4)]
    public void TheTablesNumberComesBeforeItsKinds(int kind, object? table, int expected)
    {
        var core = CoreOf(kind);
        Create(core, table);

        Assert.Equal(expected, Only(core).Needs);
    }

    [Theory]
    [InlineData("kinds", "emergency")]
    [InlineData("commands", "911")]
    public void AWrongNumberInTheSettingsIsReported(string table, string id)
    {
        var problems = SettingsReader.Read($$"""{ "{{table}}": { "{{id}}": { "needs": 21 } } }""", _ => null).Problems;
        var problem = Assert.Single(problems, static problem => problem.Path != "cad.apiKey");

        Assert.Equal(("SD-CONFIG-005", $"{table}.{id}.needs"), (problem.Kind.Code, problem.Path));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(21)]
    [InlineData(1.5)]
    [InlineData("many")]
    public void AWrongNumberIsRefusedWithItsField(object table)
    {
        var core = CoreOf(0);
        var answer = Create(core, table);

        Assert.Equal((false, "SD-SURFACES-002"), (answer["ok"], answer["error"]));
        Assert.Contains("needs", (string)answer["message"]!, StringComparison.Ordinal);
        Assert.Empty(core.Root.Repository.Calls);
    }

    [Theory]
    [InlineData(3, 5, 5)]
    [InlineData(5, 3, 5)]
    [InlineData(3, null, 3)]
    [InlineData(0, 2, 2)]
    public void AReportThatJoinsRaisesTheNumberIfItSaysAHigherOne(int first, object? second, int expected)
    {
        var core = CoreOf(0);
        Create(core, first);
        Create(core, second);

        Assert.Equal((2, expected), (Only(core).Count, Only(core).Needs));
    }

    [Fact]
    public void AFollowUpDoesNotLowerWhatAScriptRaised()
    {
        var core = CoreOf(0, command: 2);
        core.Type(CoreHarness.Caller, "Help");
        core.Root.Exports.Writer.Update(1, Table(("needs", 6)));
        core.Clock.Advance(5_000);
        core.Type(CoreHarness.Caller, "There are many of them");

        Assert.Equal((2, 6), (Only(core).Count, Only(core).Needs));
    }

    [Fact]
    public void AnAlertThatIsBelievedLessRaisesNothing()
    {
        var core = CoreOf(0);
        Create(core, 1);
        core.Root.Intake.Take(new CallRequest
        {
            Surface = "ps-dispatch", Kind = "alert", Trust = TrustLevel.ClientAlert, Caller = new Caller(CoreHarness.Caller, "Jane Doe", false),
            Title = "Alarm", Needs = 9, Place = CoreHarness.GroveStreet, IsAutomatic = true,
        });

        Assert.Equal((2, 1), (Only(core).Count, Only(core).Needs));
    }

    [Theory]
    [InlineData(5, true, 5)]
    [InlineData(0, true, 0)]
    [InlineData(21, false, 2)]
    public void AnUpdateSetsTheNumberOrTakesItAway(int needs, bool isDone, int expected)
    {
        var core = CoreOf(0);
        Create(core, 2);
        var answer = core.Root.Exports.Writer.Update(1, Table(("needs", needs)));

        Assert.Equal(isDone, answer["ok"]);
        Assert.Equal(expected, Only(core).Needs);
    }

    [Fact]
    public void ScriptsReadTheNumberAndNothingWhereNothingSaysOne()
    {
        var core = CoreOf(0);
        Create(core, 3);
        core.Root.Exports.CreateCall(Table(("title", "Another"), ("merge", false)));

        Assert.Equal(3, Row(core, 1)["needs"]);
        Assert.False(Row(core, 2).ContainsKey("needs"));
    }

    [Fact]
    public void OfficersAreShownTheNumberAndHowManyRespond()
    {
        var core = CoreOf(0);
        core.Root.PageRequests.Hello(CoreHarness.Officer, "");
        core.Tick();
        Create(core, 2);
        core.Root.OfficerActions.Respond(CoreHarness.Officer, 1);
        core.Root.Exports.Writer.Update(1, Table(("needs", 4)));

        var sent = core.Clients.To(CoreHarness.Officer, EventNames.Call).Select(arguments => (string)arguments[^1]).ToList();
        Assert.Equal(3, sent.Count);
        Assert.Contains("\"needs\":2", sent[0], StringComparison.Ordinal);
        Assert.DoesNotContain("responding", sent[0], StringComparison.Ordinal);
        Assert.Contains("\"responding\":1", sent[1], StringComparison.Ordinal);
        Assert.Contains("\"needs\":4", sent[2], StringComparison.Ordinal);
    }

    [Fact]
    public void ANumberSurvivesARestart()
    {
        var keys = new FakeKeyValueStore();
        var before = new CoreHarness(keys: keys);
        Create(before, 7);
        before.Tick();
        var after = new CoreHarness(keys: keys);
        for (var tick = 0; tick < 5; tick++) after.Tick();

        Assert.Equal(7, Only(after).Needs);
    }

    private static CoreHarness CoreOf(int kind, int command = 0) => new(
        $$"""{ "kinds": { "emergency": { "needs": {{kind}} }, "alert": { "needs": {{kind}} } }, "commands": { "911": { "needs": {{command}} } } }""");

    private static IDictionary<string, object?> Create(CoreHarness core, object? needs) => core.Root.Exports.CreateCall(needs is null
        ? Table(("title", "Alarm"), ("coords", "425,-979,30"), ("merge", true))
        : Table(("title", "Alarm"), ("coords", "425,-979,30"), ("merge", true), ("needs", needs)));

    private static Dictionary<string, object?> Table(params (string Name, object? Value)[] fields) => fields.ToDictionary(static field => field.Name, static field => field.Value);

    private static IDictionary<string, object?> Row(CoreHarness core, int call) => (IDictionary<string, object?>)core.Root.Exports.GetCall(call)!;

    private static Call Only(CoreHarness core) => Assert.Single(core.Root.Repository.Calls);
}
