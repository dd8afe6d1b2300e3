using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.Scenarios;
using StandIn;

namespace SonoranDispatch.Tests.Stories;

/// <summary>An officer and a caller write to each other about a call, and the board has what they wrote, in order.</summary>
public sealed class CallerReplyTests
{
    [Fact]
    public void ReplyAndAnswerStandOnTheBoardInOrderAndTheCallIsTakenBackWithoutBeingClosed()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Jane().Type("/911 Two men with guns");
        simulation.Run(3);
        simulation.Officer().Type("/dispatch respond 1");
        simulation.Run(1);
        simulation.Officer().Type("/dispatch reply 1 Where did they go?");
        simulation.Run(4);
        simulation.Jane().Position = new VectorValue(2000f, 2000f, 30f);
        simulation.Jane().Type("/911 North, in a red car");
        simulation.Run(4);
        simulation.Jane().Type("/911 cancel");
        simulation.Run(10);

        var call = Assert.Single(simulation.Cad.Board.Calls);
        string[] spoken = ["To the caller: Where did they go?", "North, in a red car", "The caller takes this call back."];
        Assert.Equal(spoken, call.Notes.Select(note => note.Content).Where(spoken.Contains));
        Assert.False(call.IsClosed);
        Assert.Contains("Dispatch, about your call 1: Where did they go?", simulation.Jane().ChatTexts());
        Assert.Contains("The caller of call 1 takes it back. It stays open until you close it.", simulation.Officer().ChatTexts());
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void AModifiedClientWritesToNobody()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Jane().Type("/911 Two men with guns");
        simulation.Run(3);
        var john = simulation.Player("John Roe");
        for (var time = 0; time < 100; time++) john.TriggerServer(EventNames.Act, "reply", 1, "I know where you live");
        simulation.Player("Officer Baker").TriggerServer(EventNames.Act, "reply", 1, "I do not respond");
        john.Type("/911 cancel");
        simulation.Run(10);

        Assert.Empty(Assert.Single(simulation.Cad.Board.Calls).Notes);
        Assert.DoesNotContain(simulation.Jane().ChatTexts(), line => line.Contains("about your call", StringComparison.Ordinal));
        simulation.AssertNothingBroke();
    }
}
