using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Client;

/// <summary>Only the list takes the focus, and it always gives it back.</summary>
public sealed class FocusTests : IDisposable
{
    private readonly ClientHarness _client = new();

    private bool HasFocus => _client.Officer.PageHasFocus;

    public void Dispose()
    {
        _client.AssertNothingBroke();
        _client.Dispose();
    }

    [Fact]
    public void ACardNeverTakesIt()
    {
        for (var call = 1; call < 6; call++)
        {
            _client.SendCall(call, 10, 20, urgency: 0, sound: 3);
            _client.ShowCards(call, call);
        }

        _client.Run(5);
        Assert.Equal(0, _client.Officer.FocusChanges);
    }

    [Fact]
    public void TheKeyOpensTheListAndItTakesTheFocusOnceItIsUp()
    {
        _client.Press("sdispatch_list");
        Assert.True(_client.Page("list")[^1].GetProperty("open").GetBoolean());
        Assert.False(HasFocus);
        _client.FromPage("listOpened");

        Assert.True(HasFocus);
        Assert.Equal(1, _client.Officer.ClientTickHandlers);
    }

    [Fact]
    public void EscapeGivesItBack()
    {
        Open();
        _client.FromPage("listClosed");

        Assert.False(HasFocus);
        Assert.Equal(0, _client.Officer.ClientTickHandlers);
    }

    [Fact]
    public void TheServerOpensTheListAndClosesIt()
    {
        _client.Send(EventNames.List, true);
        _client.FromPage("listOpened");
        Assert.True(HasFocus);
        _client.Send(EventNames.List, false);

        Assert.False(HasFocus);
        Assert.Equal([true, false], _client.Page("list").Select(message => message.GetProperty("open").GetBoolean()));
    }

    [Fact]
    public void ThePauseMenuGivesItBack()
    {
        Open();
        _client.Officer.IsInPauseMenu = true;
        _client.Run(1.1);

        Assert.False(HasFocus);
        Assert.False(_client.Page("list")[^1].GetProperty("open").GetBoolean());
    }

    [Fact]
    public void InThePauseMenuTheListDoesNotOpen()
    {
        _client.Officer.IsInPauseMenu = true;
        _client.Send(EventNames.List, true);
        Assert.Empty(_client.Page("list"));
        _client.FromPage("listOpened");

        Assert.False(HasFocus);
        Assert.False(_client.Page("list")[^1].GetProperty("open").GetBoolean());
    }

    [Fact]
    public void AResourceThatStopsGivesItBack()
    {
        Open();
        _client.Server.StopResource(ClientHarness.Resource);

        Assert.False(HasFocus);
    }

    [Fact]
    public void APageThatIsLoadedAnewGivesItBack()
    {
        Open();
        _client.FromPage("ready");

        Assert.False(HasFocus);
    }

    /// <summary>The page shows and hides the list in the order of the messages, so the last message counts.</summary>
    [Fact]
    public void AListThatIsClosedWhileItOpensLeavesNoFocus()
    {
        _client.Press("sdispatch_list");
        _client.Send(EventNames.List, false);
        _client.FromPage("listOpened");
        _client.FromPage("listClosed");

        Assert.False(HasFocus);
        Assert.Equal([true, false], _client.Page("list").Select(message => message.GetProperty("open").GetBoolean()));
    }

    [Fact]
    public void AListThatDidNotComeIsAskedForAgain()
    {
        _client.Press("sdispatch_list");
        _client.Run(1);
        _client.Press("sdispatch_list");

        Assert.Equal([true, true], _client.Page("list").Select(message => message.GetProperty("open").GetBoolean()));
        Assert.False(HasFocus);
    }

    [Fact]
    public void AFocusThatIsAnothersIsNotTaken()
    {
        _client.FromPage("listClosed");
        _client.Send(EventNames.List, false);
        _client.FromPage("ready");

        Assert.Equal(0, _client.Officer.FocusChanges);
    }

    private void Open()
    {
        _client.Press("sdispatch_list");
        _client.FromPage("listOpened");
        Assert.True(HasFocus);
    }
}
