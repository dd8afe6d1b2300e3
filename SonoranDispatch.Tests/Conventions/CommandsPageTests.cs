using SonoranDispatch.Configuration;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Conventions;

/// <summary>docs/commands.md and the table of ids in docs/configuration.md have every command that is shipped.</summary>
public sealed class CommandsPageTests
{
    [Fact]
    public void ThePageForPlayersHasEveryCommand()
    {
        var page = Repository.Text("docs", "commands.md");

        Assert.All(BuiltInCommands.All, command => Assert.Matches("(?m)^\\| `/" + command.Name + "[` ]", page));
    }

    [Fact]
    public void ThePageForOwnersHasEveryId()
    {
        var page = Repository.Text("docs", "configuration.md");

        Assert.All(BuiltInCommands.All, command => Assert.Contains("\n| " + command.Id + " | ", page, StringComparison.Ordinal));
    }
}
