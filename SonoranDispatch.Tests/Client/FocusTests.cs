using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Client;

/// <summary>The list alone takes the focus, and there is no way in which it keeps it.</summary>
public sealed class FocusTests : IDisposable
{
    private readonly OfficerSeat _seat = new();

    private bool HasFocus => _seat.Officer.PageHasFocus;

    public void Dispose()
    {
        _seat.AssertNothingBroke();
        _seat.Dispose();
    }

    [Fact]
    public void ACardNeverTakesIt()
    {
        for (var call = 1; call < 6; call++)
        {
            _seat.SendCall(call, 10, 20, urgency: 0, sound: 3);
            _seat.ShowCards(call, call);
        }

        _seat.Run(5);
        Assert.Equal(0, _seat.Officer.FocusChanges);
    }

    [Fact]
    public void TheKeyOpensTheListAndItTakesTheFocusOnceItIsUp()
    {
        _seat.Press("sdispatch_list");
        Assert.True(_seat.Page("list")[^1].GetProperty("open").GetBoolean());
        Assert.False(HasFocus);
        _seat.FromPage("listOpened");

        Assert.True(HasFocus);
        Assert.Equal(1, _seat.Officer.ClientTickHandlers);
    }

    [Fact]
    public void EscapeGivesItBack()
    {
        Open();
        _seat.FromPage("listClosed");

        Assert.False(HasFocus);
        Assert.Equal(0, _seat.Officer.ClientTickHandlers);
    }

    [Fact]
    public void TheServerOpensTheListAndClosesIt()
    {
        _seat.Send(EventNames.List, true);
        _seat.FromPage("listOpened");
        Assert.True(HasFocus);
        _seat.Send(EventNames.List, false);

        Assert.False(HasFocus);
        Assert.Equal([true, false], _seat.Page("list").Select(message => message.GetProperty("open").GetBoolean()));
    }

    [Fact]
    public void ThePauseMenuGivesItBack()
    {
        Open();
        _seat.Officer.IsInPauseMenu = true;
        _seat.Run(1.1);

        Assert.False(HasFocus);
        Assert.False(_seat.Page("list")[^1].GetProperty("open").GetBoolean());
    }

    [Fact]
    public void InThePauseMenuTheListDoesNotOpen()
    {
        _seat.Officer.IsInPauseMenu = true;
        _seat.Send(EventNames.List, true);
        Assert.Empty(_seat.Page("list"));
        _seat.FromPage("listOpened");

        Assert.False(HasFocus);
        Assert.False(_seat.Page("list")[^1].GetProperty("open").GetBoolean());
    }

    [Fact]
    public void AResourceThatStopsGivesItBack()
    {
        Open();
        _seat.Server.StopResource(OfficerSeat.Resource);

        Assert.False(HasFocus);
    }

    [Fact]
    public void APageThatIsLoadedAnewGivesItBack()
    {
        Open();
        _seat.FromPage("ready");

        Assert.False(HasFocus);
    }

    /// <summary>The page hides and shows the list in the order it was told, so its last word counts.</summary>
    [Fact]
    public void AListThatIsClosedWhileItOpensLeavesNoFocus()
    {
        _seat.Press("sdispatch_list");
        _seat.Send(EventNames.List, false);
        _seat.FromPage("listOpened");
        _seat.FromPage("listClosed");

        Assert.False(HasFocus);
        Assert.Equal([true, false], _seat.Page("list").Select(message => message.GetProperty("open").GetBoolean()));
    }

    [Fact]
    public void AListThatDidNotComeIsAskedForAgain()
    {
        _seat.Press("sdispatch_list");
        _seat.Run(1);
        _seat.Press("sdispatch_list");

        Assert.Equal([true, true], _seat.Page("list").Select(message => message.GetProperty("open").GetBoolean()));
        Assert.False(HasFocus);
    }

    [Fact]
    public void AFocusThatIsAnothersIsNotTaken()
    {
        _seat.FromPage("listClosed");
        _seat.Send(EventNames.List, false);
        _seat.FromPage("ready");

        Assert.Equal(0, _seat.Officer.FocusChanges);
    }

    private void Open()
    {
        _seat.Press("sdispatch_list");
        _seat.FromPage("listOpened");
        Assert.True(HasFocus);
    }
}
