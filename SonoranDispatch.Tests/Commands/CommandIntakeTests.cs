using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Commands;

public sealed class CommandIntakeTests
{
    private readonly Desk _desk = new();

    private Call OnlyCall => Assert.Single(_desk.Root.Book.Calls);

    [Fact]
    public void ATypedCallIsRecordedWithWhoWhereAndWhat()
    {
        _desk.Type(Desk.Caller, "Two men with guns");

        Assert.Equal("Two men with guns", OnlyCall.Text);
        Assert.Equal("Jane Doe", OnlyCall.Caller.Name);
        Assert.Equal(Desk.GroveStreet, OnlyCall.Desired.Place);
        Assert.Equal("7041", OnlyCall.Desired.Details.Postal);
        Assert.Equal(CallOrigin.Caller, OnlyCall.Desired.Details.Origin);
        Assert.Contains("Two men with guns", OnlyCall.Desired.Details.Description, StringComparison.Ordinal);
        Assert.Equal("Call 1 received.", _desk.Clients.Chats[0].Text);
    }

    [Fact]
    public void OnlyOfficersOnDutyGetTheCardAndInTheSameTick()
    {
        _desk.Root.Commands.Take(Desk.Caller, "911", "help");

        var card = Assert.Single(_desk.Clients.To(Desk.Officer, EventNames.Call));
        Assert.Equal(1, card[0]);
        Assert.Equal(true, card[3]);
        Assert.Empty(_desk.Clients.To(Desk.Passenger, EventNames.Call));
        Assert.Empty(_desk.Clients.To(Desk.Caller, EventNames.Call));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("^1^2")]
    [InlineData("\u0000\u0007")]
    public void NothingSaidIsAnsweredWithHowToSayIt(string text)
    {
        _desk.Type(Desk.Caller, text);

        Assert.Empty(_desk.Root.Book.Calls);
        Assert.Contains("/911", _desk.LastChat(Desk.Caller), StringComparison.Ordinal);
    }

    [Fact]
    public void FiveThousandCharactersAreCutAndTheCallerIsTold()
    {
        _desk.Type(Desk.Caller, new string('x', 5_000));

        Assert.Equal(500, OnlyCall.Text.Length);
        Assert.Contains(_desk.Clients.Chats, line => line.Text.Contains("500", StringComparison.Ordinal));
    }

    [Fact]
    public void HostileTextIsKeptLiterally()
    {
        _desk.Type(Desk.Caller, "<script>alert(1)</script> 100% {caller} ^1red مرحبا 😀");

        Assert.Equal("<script>alert(1)</script> 100% {caller} red مرحبا 😀", OnlyCall.Text);
        Assert.Contains("{caller}", OnlyCall.Desired.Details.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void APlayerWithoutAPedCallsWithoutAPlace()
    {
        _desk.Type(Desk.Ghost, "help");

        Assert.Null(OnlyCall.Desired.Place);
        Assert.Equal(false, Assert.Single(_desk.Clients.To(Desk.Officer, EventNames.Call))[3]);
        Assert.Empty(_desk.Clients.To(Desk.Ghost, EventNames.WhereAreYou));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(99)]
    public void SomebodyWhoIsNotOnTheServerCallsNothing(int player)
    {
        _desk.Type(player, "help");

        Assert.Empty(_desk.Root.Book.Calls);
        Assert.Empty(_desk.Clients.Chats);
    }

    [Fact]
    public void ASecondCallWithinTheCooldownIsRefusedWithTheWait()
    {
        _desk.Type(Desk.Caller, "help");
        _desk.Type(Desk.Caller, "help again");

        Assert.Single(_desk.Root.Book.Calls);
        Assert.Contains("30", _desk.LastChat(Desk.Caller), StringComparison.Ordinal);
    }

    [Fact]
    public void ARepeatNearbySoonAfterBecomesANoteAndACount()
    {
        _desk.Type(Desk.Caller, "help");
        _desk.Clock.Advance(31_000);
        _desk.Players.Move(Desk.Caller, Desk.GroveStreet with { X = Desk.GroveStreet.X + 49 });
        _desk.Type(Desk.Caller, "they left");

        Assert.Equal(2, OnlyCall.Count);
        Assert.Equal("they left", Assert.Single(OnlyCall.Desired.Notes).Content);
        Assert.Equal("Added to call 1.", _desk.LastChat(Desk.Caller));
    }

    [Theory]
    [InlineData(51, 31_000)]
    [InlineData(0, 46_000)]
    public void ARepeatElsewhereOrLaterIsANewCall(double metresAway, long later)
    {
        _desk.Type(Desk.Caller, "help");
        _desk.Clock.Advance(later);
        _desk.Players.Move(Desk.Caller, Desk.GroveStreet with { Y = Desk.GroveStreet.Y + metresAway });
        _desk.Type(Desk.Caller, "help again");

        Assert.Equal(2, _desk.Root.Book.Calls.Count);
    }

    [Fact]
    public void SomebodyElsesCallNearbyIsHisOwn()
    {
        _desk.Players.Move(Desk.Passenger, Desk.GroveStreet);
        _desk.Type(Desk.Caller, "help");
        _desk.Type(Desk.Passenger, "help");

        Assert.Equal(2, _desk.Root.Book.Calls.Count);
    }

    /// <summary>
    /// The clock gives one reading for an entry point, and the first of all takes long, because the runtime compiles everything for it: none of
    /// that is the player's time to answer.
    /// </summary>
    [Fact]
    public void TheTimeToSayTheStreetBeginsWithTheTickAfterTheQuestion()
    {
        var sent = new List<string>();
        var desk = new Desk("""{ "cad": { "communityId": "city", "apiKey": "key-0815" } }""", new RecordedHttp(sent));
        desk.Tick();
        desk.Root.Commands.Take(Desk.Caller, "911", "help");
        desk.Clock.Advance(400);
        desk.Tick();
        var question = (int)Assert.Single(desk.Clients.To(Desk.Caller, EventNames.WhereAreYou))[0];
        desk.Root.Streets.Answer(Desk.Caller, question, "Grove Street", "", "Davis");
        for (var tick = 0; tick < 20; tick++) desk.Tick();

        Assert.Contains("Grove Street, Davis", Assert.Single(sent, body => body.Contains("help", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void TheStreetComesFromTheCallersClientAndOnlyFromHim()
    {
        _desk.Type(Desk.Caller, "help");
        var question = (int)Assert.Single(_desk.Clients.To(Desk.Caller, EventNames.WhereAreYou))[0];
        _desk.Root.Streets.Answer(Desk.Passenger, question, "Forged Road", "", "Nowhere");
        Assert.Equal("", OnlyCall.Desired.Details.Address);

        _desk.Root.Streets.Answer(Desk.Caller, question, "Grove Street", "Forum Drive", "Davis");
        Assert.Equal("Grove Street, Davis", OnlyCall.Desired.Details.Address);
        Assert.Equal("Grove Street / Forum Drive", OnlyCall.Desired.Details.Block);

        _desk.Root.Streets.Answer(Desk.Caller, question, "Second Thought", "", "Nowhere");
        Assert.Equal("Grove Street, Davis", OnlyCall.Desired.Details.Address);
    }

    [Fact]
    public void AClientThatDoesNotAnswerIsNotWaitedForLongerThanAsked()
    {
        _desk.Type(Desk.Caller, "help");
        for (var tick = 0; tick < 6; tick++) _desk.Tick();

        Assert.False(_desk.Root.Streets.IsBusy);
        Assert.Equal("", OnlyCall.Desired.Details.Address);
    }

    [Fact]
    public void ACommandWithAPermissionIsRefusedByItsNameToThoseWithoutIt()
    {
        var desk = new Desk("""{ "commands": { "911": { "permission": "phone.use" } } }""");
        desk.Type(Desk.Caller, "help");

        Assert.Empty(desk.Root.Book.Calls);
        Assert.Equal("You may not use /911.", desk.LastChat(Desk.Caller));
    }

    [Fact]
    public void WithoutAKeyTheCallIsKeptAndTheCallerIsToldSo()
    {
        _desk.Type(Desk.Caller, "help");
        for (var tick = 0; tick < 3; tick++) _desk.Tick();

        Assert.Equal(CallState.Accepted, OnlyCall.State);
        Assert.Equal(["Call 1 received.", "The CAD cannot take calls at the moment; your call 1 is kept and officers were told."],
            _desk.Clients.Chats.Select(line => line.Text));
    }

    // A CAD that knows its version, and answers everything with a call's number.
    private sealed class RecordedHttp(List<string> sent) : IHttp
    {
        public Task<HttpAnswer> SendAsync(HttpRequest request)
        {
            sent.Add(request.Body ?? "");
            return Task.FromResult(new HttpAnswer(200, request.Url.EndsWith("version", StringComparison.Ordinal) ? "3" : """{"callId":501}"""));
        }
    }
}
