using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.OfficerUi;

/// <summary>Tests /dispatch: the same actions for officers who prefer to type.</summary>
public sealed class DispatchCommandTests
{
    private readonly EmulatedCadHarness _harness = new();

    [Fact]
    public void AloneItOpensTheList()
    {
        Type("");
        Assert.Equal([true], Assert.Single(_harness.Sent(EmulatedCadHarness.Adams, EventNames.List)));
    }

    [Theory]
    [InlineData("respond", "You're responding to call 1.")]
    [InlineData("respond 1", "You're responding to call 1.")]
    [InlineData("RESPOND #1", "You're responding to call 1.")]
    [InlineData("respond 9", "There is no open call 9 that you can see.")]
    [InlineData("leave", "You're not on a call.")]
    [InlineData("leave 1", "You're not on call 1.")]
    [InlineData("close", "You're not on a call.")]
    [InlineData("note 1 he has a gun", "Note added to call 1.")]
    [InlineData("note he has a gun", "You're not on a call.")]
    [InlineData("gps 1", "Route to call 1 set.")]
    [InlineData("gps 7", "There is no open call 7 that you can see.")]
    [InlineData("nearest 9", "There is no open call 9 that you can see.")]
    [InlineData("attach 1 A-12", "You may not put units on calls: that needs the permission sonorandispatch.dispatch.")]
    [InlineData("mute emergency", "Calls of kind emergency are muted until you rejoin.")]
    [InlineData("mute", "Kinds you can mute: non-emergency, backup, emergency, traffic-stop.")]
    [InlineData("mute panic", "Kinds you can mute: non-emergency, backup, emergency, traffic-stop.")]
    [InlineData("list", "1: P2 911 call")]
    [InlineData("fly", "/dispatch list | show <n> | respond [n] | leave [n] | note <n> <text> | reply <n> <text> | assist <n> <department> | primary [n] | close [n] | gps <n> | nearest <n> | attach <n> <unit> | detach <n> <unit> | edit <n> <field> <value> | status <word> | link | mute <kind>")]
    [InlineData("respond Grove", "/dispatch list | show <n> | respond [n] | leave [n] | note <n> <text> | reply <n> <text> | assist <n> <department> | primary [n] | close [n] | gps <n> | nearest <n> | attach <n> <unit> | detach <n> <unit> | edit <n> <field> <value> | status <word> | link | mute <kind>")]
    [InlineData("show 99999999999999999999", "/dispatch list | show <n> | respond [n] | leave [n] | note <n> <text> | reply <n> <text> | assist <n> <department> | primary [n] | close [n] | gps <n> | nearest <n> | attach <n> <unit> | detach <n> <unit> | edit <n> <field> <value> | status <word> | link | mute <kind>")]
    public void ItAnswersInTheChat(string typed, string answer)
    {
        _harness.Call();
        Type(typed);

        Assert.Equal(answer, _harness.Core.LastChat(EmulatedCadHarness.Adams).TrimEnd());
    }

    [Fact]
    public void WithoutANumberItIsTheCallTheOfficerIsOn()
    {
        _harness.Call();
        foreach (var typed in new[] { "respond", "note he has a gun", "leave" }) Type(typed);

        Assert.Equal(["You're responding to call 1.", "Note added to call 1.", "You left call 1."], Chats(EmulatedCadHarness.Adams));
    }

    [Fact]
    public void ShowTellsTheTextAndTheLastNotes()
    {
        _harness.Call("Two men with guns");
        Type("note 1 he fled");
        Type("show 1");

        Assert.Equal(["Two men with guns", "A-12: he fled"], Chats(EmulatedCadHarness.Adams)[^2..]);
    }

    [Fact]
    public void OffDutyItSaysSo()
    {
        _harness.Call();
        _harness.Core.Root.DispatchCommand.Take(CoreHarness.Passenger, "list");

        Assert.Equal(["You're not on duty."], Chats(CoreHarness.Passenger));
        Assert.Empty(_harness.Sent(CoreHarness.Passenger, EventNames.List));
    }

    private string[] Chats(int player) => [.. _harness.Core.Clients.Chats.Where(line => line.Player == player).Select(line => line.Text)];

    private void Type(string typed) => _harness.Core.Root.DispatchCommand.Take(EmulatedCadHarness.Adams, typed);
}
