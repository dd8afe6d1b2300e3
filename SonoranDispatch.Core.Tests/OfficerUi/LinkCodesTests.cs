using SonoranDispatch.CadFeed;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Locales;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.OfficerUi;

/// <summary>Tests who gets a link code, where it is shown, and how often the CAD is asked.</summary>
public sealed class LinkCodesTests
{
    private const int Jane = CoreHarness.Caller;

    private readonly SingleCallCad _cad = new();
    private readonly CoreHarness _core;

    public LinkCodesTests() => _core = Open("v2");

    [Fact]
    public void TheCodeIsOnThePageAndNowhereElse()
    {
        Link(Jane);

        Assert.Equal(["""{"type":"link","code":"AB12","seconds":600}"""], Pages(Jane));
        Assert.Equal("Your code is on your screen, for 10 min. Type it in the CAD, and show it to nobody.", _core.LastChat(Jane));
        Assert.Equal("Jane Doe", (string?)Assert.Single(Asked("links")).Body!["communityUserId"]);
        Assert.DoesNotContain(_core.Clients.Chats, line => line.Text.Contains("AB12", StringComparison.Ordinal));
        Assert.DoesNotContain(_core.Log.Entries, entry => entry.Text.Contains("AB12", StringComparison.Ordinal));
        Assert.All([CoreHarness.Officer, CoreHarness.Passenger], player => Assert.Empty(Pages(player)));
    }

    [Fact]
    public void WhileItIsValidTheSameCodeIsShownAgainWithoutARequest()
    {
        Link(Jane);
        Pass(300);
        Link(Jane);
        Assert.Single(Asked("links"));
        Assert.Equal(2, Pages(Jane).Count);
        Assert.StartsWith("""{"type":"link","code":"AB12","seconds":29""", Pages(Jane)[1], StringComparison.Ordinal);

        Pass(301);
        Link(Jane);
        Assert.Equal(2, Asked("links").Count);
    }

    [Fact]
    public void APlayerWhoLinkedIsToldOnceAndTheCodeIsUsedUp()
    {
        Link(Jane);
        var before = _core.Clients.Chats.Count;
        _core.Root.CadUpdates.Events.Handle(new CadEvent.PlayerLinked("license:jane doe"));
        _core.Root.CadUpdates.Events.Handle(new CadEvent.PlayerLinked("Jane Doe"));
        _core.Root.CadUpdates.Events.Handle(new CadEvent.PlayerLinked("discord:Jane Doe"));
        _core.Root.CadUpdates.Events.Handle(new CadEvent.PlayerLinked("somebody else"));

        Assert.Equal(_core.Locale.Text(TextKeys.LinkDone), Assert.Single(_core.Clients.Chats.Skip(before)).Text);
        Link(Jane);
        Assert.Equal("You're linked to a CAD account already. To link another one, add the word again.", _core.LastChat(Jane));
        Assert.Single(Pages(Jane));
    }

    [Fact]
    public void APlayerWhoIsLinkedAlreadyIsAskedFirst()
    {
        _core.Root.Units.Set(Jane, SingleCallCad.Unit);
        Link(Jane);
        Assert.Empty(Asked("links"));
        Assert.Equal("You're linked to a CAD account already. To link another one, add the word again.", _core.LastChat(Jane));

        Link(Jane, "again");
        Assert.Single(Asked("links"));
    }

    [Fact]
    public void APlayerGetsOneCodeAMinuteAtMost()
    {
        _cad.Http.On("links", new TransportResponse(500, ""));
        Link(Jane);
        Link(Jane);
        Assert.Single(Asked("links"));
        Assert.Equal("Too many codes. Try again in a minute.", _core.LastChat(Jane));

        Pass(60);
        Link(Jane);
        Assert.Equal(2, Asked("links").Count);
    }

    [Fact]
    public void TheServerGetsTenAMinuteAtMost()
    {
        for (var player = 100; player < 115; player++)
        {
            _core.Players.Join(player, "Player " + player, null);
            _core.Root.DispatchCommand.Take(player, "link");
        }

        Pass(10);
        Assert.Equal(10, Asked("links").Count);
    }

    [Fact]
    public void AFailureIsToldAndLoggedOnce()
    {
        _cad.Http.On("links", new TransportResponse(400, """{"detail":"no"}"""));
        Link(Jane);
        Link(CoreHarness.Passenger);

        Assert.Equal("The CAD did not answer. Try again later.", _core.LastChat(Jane));
        Assert.Equal(1, _core.Log.Count(Messages.LinkRefused));
        Assert.Empty(Pages(Jane));
    }

    [Fact]
    public void WhileTheCadDoesNotAnswerThePlayerIsToldAfterTwentySeconds()
    {
        _core.Root.CircuitBreaker.StopSending(new SonoranDispatch.Cad.CadFailure(SonoranDispatch.Cad.CadFailureKind.BadKey, 401, "no"));
        _cad.Http.On("", new TransportResponse(401, ""));
        Link(Jane);
        Pass(21);

        Assert.Empty(Asked("links"));
        Assert.Equal("The CAD did not answer. Try again later.", _core.LastChat(Jane));
        Assert.False(_core.Root.UnitUpdates.Links.IsBusy);
    }

    [Theory]
    [InlineData("true", "You're linked to a CAD account.")]
    [InlineData("false", "You're not linked to a CAD account yet.")]
    public void TheCadIsAskedOnlyWhenThePlayerAsks(string linked, string said)
    {
        _cad.Http.On("links/check", new TransportResponse(200, $$"""{"linked":{{linked}}}"""));
        Link(Jane);
        Pass(120);
        Assert.Empty(Asked("check"));

        Link(Jane, "check");
        Assert.Single(Asked("check"));
        Assert.Equal(said, _core.LastChat(Jane));
    }

    [Fact]
    public void WithoutTheIdentifierOrVersionTwoThereIsNoCode()
    {
        var withoutIdentifier = Open("v2", """, "units": { "identifier": "steam" } """);
        withoutIdentifier.Root.DispatchCommand.Take(Jane, "link");
        Assert.Equal("Your game has no identifier by which the CAD could know you.", withoutIdentifier.LastChat(Jane));

        var v1 = Open("v1");
        v1.Root.DispatchCommand.Take(Jane, "link");
        Assert.Equal("This CAD does not offer link codes.", v1.LastChat(Jane));
    }

    [Fact]
    public void ACodeForAPlayerWhoLeftGoesToNobody()
    {
        var gate = new TaskCompletionSource<TransportResponse>();
        _cad.Http.On("links", _ => gate.Task);
        Link(Jane);
        _core.Players.Leave(Jane);
        gate.SetResult(new TransportResponse(200, """{"code":"AB12"}"""));
        Pass(1);

        Assert.Empty(Pages(Jane));
    }

    [Fact]
    public void WhereNoPlayerHasTheChosenIdentifierTheOwnerIsWarnedOnce()
    {
        var core = Open("v2", """, "units": { "identifier": "steam" } """);
        for (var tick = 0; tick < 100; tick++) core.Tick();

        Assert.Equal(1, core.Log.Count(Messages.IdentifierUnknown));
        Assert.Equal(0, _core.Log.Count(Messages.IdentifierUnknown));
        Assert.False(core.Root.UnitUpdates.Hints.IsBusy);
    }

    private CoreHarness Open(string dialect, string more = "")
    {
        _cad.Http.On("general/links", new TransportResponse(200, """{"code":"AB12","expiresInSeconds":600}"""));
        return _cad.Open(dialect, more);
    }

    private void Link(int player, string word = "")
    {
        _core.Root.DispatchCommand.Take(player, "link " + word);
        Pass(1);
    }

    private void Pass(int seconds)
    {
        for (var tick = 0; tick < seconds * 20; tick++) _core.Tick();
    }

    private List<string> Pages(int player) =>
        [.. _core.Clients.To(player, EventNames.Page).Select(arguments => (string)arguments[0]).Where(message => message.Contains("\"link\"", StringComparison.Ordinal))];

    private List<(string Line, System.Text.Json.Nodes.JsonNode? Body)> Asked(string path) => [.. _cad.Asked.Where(asked => asked.Line.EndsWith("/" + path, StringComparison.Ordinal))];
}
