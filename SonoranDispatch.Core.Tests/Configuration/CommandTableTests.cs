using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Configuration;

public sealed class CommandTableTests
{
    [Fact]
    public void ABuiltInCommandKeepsWhatIsNotWritten()
    {
        var command = Read("""{ "911": { "name": "notruf", "priority": 1 } }""").Settings.Commands["911"];

        Assert.Equal(("911", "notruf", 1, "emergency", "911 call"), (command.Id, command.Name, command.Priority, command.Kind, command.Title));
    }

    [Fact]
    public void ACompleteCommandOfTheOwnersOwnIsTaken()
    {
        const string json = """
            {
              "tow": {
                "name": "tow", "kind": "tow", "title": "Tow truck", "code": "10-51", "priority": 3, "origin": "walkUp", "status": "active",
                "departments": ["LS Towing", "Mechanics"], "permission": "towing.call", "cooldownSeconds": 0, "anonymous": true,
                "approximateRadius": 25.5, "description": "{caller} at {street}: {text}", "help": "Calls a tow truck"
              }
            }
            """;

        var result = Read(json);

        Assert.Equal(["SD-CONFIG-019", "SD-CONFIG-019"], result.Problems.Select(problem => problem.Kind.Code));
        var tow = result.Settings.Commands["tow"];
        Assert.Equal(["LS Towing", "Mechanics"], tow.Departments);
        var expected = new CommandSettings("tow")
        {
            Name = "tow", Kind = "tow", Title = "Tow truck", Code = "10-51", Priority = 3, Origin = CallOrigin.WalkUp, Status = CallStatus.Active,
            Departments = tow.Departments, Permission = "towing.call", CooldownSeconds = 0, Anonymous = true, ApproximateRadius = 25.5,
            Description = "{caller} at {street}: {text}", Help = "Calls a tow truck",
        };
        Assert.Equal(expected, tow);
        Assert.Contains("911", result.Settings.Commands.Keys);
    }

    [Fact]
    public void AnIncompleteCommandIsLeftOutAndWhatItLacksIsNamed()
    {
        var result = Read("""{ "tow": { "name": "tow", "priority": 3 } }""");

        var problem = Assert.Single(result.Problems);
        Assert.Equal((Messages.ConfigCommandIncomplete, "commands.tow"), (problem.Kind, problem.Path));
        Assert.Contains("kind, title", problem.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain("tow", result.Settings.Commands.Keys);
    }

    [Fact]
    public void OfTwoCommandsWithOneNameTheLaterIsOff()
    {
        var result = Read("""{ "tow": { "name": "911", "kind": "tow", "title": "Tow truck" } }""");

        var problem = Assert.Single(result.Problems);
        Assert.Equal((Messages.ConfigNameTaken, "commands.tow.name"), (problem.Kind, problem.Path));
        Assert.False(result.Settings.Commands["tow"].Enabled);
        Assert.True(result.Settings.Commands["911"].Enabled);
    }

    [Fact]
    public void ANameIsFreeWhereItsOwnerIsOff() =>
        Assert.Empty(Read("""{ "911": { "enabled": false }, "sos": { "name": "911", "kind": "sos", "title": "SOS" } }""").Problems);

    [Theory]
    [InlineData("/911")]
    [InlineData("Nine")]
    [InlineData("9 1 1")]
    [InlineData("")]
    [InlineData("notruf;quit")]
    public void ANameThatCannotBeTypedIsReportedAndTheBuiltInOneIsUsed(string name)
    {
        var result = Read($$"""{ "911": { "name": "{{name}}" } }""");

        Assert.Equal("commands.911.name", Assert.Single(result.Problems).Path);
        Assert.Equal("911", result.Settings.Commands["911"].Name);
    }

    [Theory]
    [InlineData("{text} near {postal}", true)]
    [InlineData("braces { } and {not a name}", true)]
    [InlineData("{txt}", false)]
    public void ATemplateNamesOnlyWhatThereIs(string template, bool isAllowed)
    {
        var result = Read($$"""{ "911": { "description": "{{template}}" } }""");

        Assert.Equal(isAllowed ? 0 : 1, result.Problems.Count);
        Assert.Equal(isAllowed ? template : "{caller}: {text}", result.Settings.Commands["911"].Description);
    }

    [Theory]
    [InlineData("closed")]
    [InlineData("Pending")]
    public void ACallCannotBeMadeInAnyOtherStatus(string status) =>
        Assert.Equal("Write one of pending, active.", Assert.Single(Read($$"""{ "911": { "status": "{{status}}" } }""").Problems).Remedy);

    [Fact]
    public void ADepartmentThatIsNoTextSpoilsTheList()
    {
        var result = Read("""{ "911": { "departments": ["LSPD", 5] } }""");

        Assert.Equal("commands.911.departments[1]", Assert.Single(result.Problems).Path);
        Assert.Empty(result.Settings.Commands["911"].Departments);
    }

    [Fact]
    public void ACommandOfTheKindPanicIsOneAsInTheFirstReleaseAndTheOwnerIsTold()
    {
        var result = Read("""{ "sos": { "name": "sos", "kind": "panic", "title": "SOS" } }""");

        Assert.True(result.Settings.Commands["sos"].Panic);
        Assert.Equal((Messages.ConfigPanicByKind, "commands.sos"), result.Problems.Select(problem => (problem.Kind, problem.Path)).Single());
    }

    [Theory]
    [InlineData("sos", """{ "name": "sos", "kind": "panic", "title": "SOS", "panic": false }""")]
    [InlineData("panic", """{ "panic": false }""")]
    [InlineData("911", """{ "kind": "panic", "panic": false }""")]
    public void ACommandThatSaysItIsNoPanicIsNoneWhateverItsKind(string id, string command)
    {
        var result = Read($$"""{ "{{id}}": {{command}} }""");

        Assert.Empty(result.Problems);
        Assert.Equal(("panic", false), (result.Settings.Commands[id].Kind, result.Settings.Commands[id].Panic));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"false\"")]
    [InlineData("0")]
    public void AWrongValueDoesNotSayThatTheKindPanicIsNone(string value)
    {
        var result = Read($$"""{ "sos": { "name": "sos", "kind": "panic", "title": "SOS", "panic": {{value}} } }""");

        Assert.True(result.Settings.Commands["sos"].Panic);
        Assert.Equal(
            [(Messages.ConfigWrongType, "commands.sos.panic"), (Messages.ConfigPanicByKind, "commands.sos")],
            result.Problems.Select(problem => (problem.Kind, problem.Path)));
    }

    [Fact]
    public void AKindDoesNotUnmakeAPanic()
    {
        var result = Read("""{ "panic": { "kind": "distress" }, "sos": { "name": "sos", "kind": "help", "title": "SOS", "panic": true } }""");

        Assert.Empty(result.Problems);
        Assert.Equal((true, true, false), (result.Settings.Commands["panic"].Panic, result.Settings.Commands["sos"].Panic, result.Settings.Commands["911"].Panic));
    }

    [Fact]
    public void ACommandThatIsNoObjectIsReportedOnce() => Assert.Equal("commands.911", Assert.Single(Read("""{ "911": true }""").Problems).Path);

    private static SettingsResult Read(string commands) => SettingsReader.Read(
        $$"""{ "commands": {{commands}} }""",
        Convars.Of((CadConvars.ApiKey, "some-key"), (CadConvars.CommunityId, "community")));
}
