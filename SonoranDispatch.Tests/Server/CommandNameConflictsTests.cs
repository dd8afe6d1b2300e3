using System.Dynamic;
using SonoranDispatch.Configuration;
using SonoranDispatch.Server;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Server;

public sealed class CommandNameConflictsTests
{
    private readonly ListLog _log = new();

    [Fact]
    public void ANameAnotherResourceHasIsToldWithTheRemedy()
    {
        Tell(Command("PANIC", "other-police"), Command("911", "sonorandispatch"), Command("ts", "sonorancad"), Command("help", "chat"));

        Assert.Contains("/panic was registered by the resource other-police", Assert.Single(_log.Entries).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatTheServerSaysOtherwiseIsPassedOver()
    {
        Tell("911", 5, new ExpandoObject(), Command(null, "a"), Command("911", null), Command("911", ""));

        Assert.Empty(_log.Entries);
    }

    [Fact]
    public void ACommandThatIsOffTakesNobodysName()
    {
        CommandNameConflicts.Tell([Command("panic", "other")], "sonorandispatch", [new CommandSettings("panic") { Name = "panic", Enabled = false }], "sonorancad", _log);

        Assert.Empty(_log.Entries);
    }

    private static ExpandoObject Command(object? name, object? resource)
    {
        IDictionary<string, object?> table = new ExpandoObject();
        (table["name"], table["resource"], table["arity"]) = (name, resource, -1);
        return (ExpandoObject)table;
    }

    private void Tell(params object[] registered) =>
        CommandNameConflicts.Tell(registered, "sonorandispatch", SettingsReader.Read("{}", _ => null).Settings.Commands.Values, "sonorancad", _log);
}
