using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Commands;

public sealed class CommandHandlerTests
{
    private readonly CoreHarness _core = new();

    private Call OnlyCall => Assert.Single(_core.Root.Repository.Calls);

    [Fact]
    public void ATypedCallIsRecordedWithWhoWhereAndWhat()
    {
        _core.Type(CoreHarness.Caller, "Two men with guns");

        Assert.Equal("Two men with guns", OnlyCall.Text);
        Assert.Equal("Jane Doe", OnlyCall.Caller.Name);
        Assert.Equal(CoreHarness.GroveStreet, OnlyCall.Desired.Place);
        Assert.Equal("7041", OnlyCall.Desired.Details.Postal);
        Assert.Equal(CallOrigin.Caller, OnlyCall.Desired.Details.Origin);
        Assert.Contains("Two men with guns", OnlyCall.Desired.Details.Description, StringComparison.Ordinal);
        Assert.Equal("Call 1 received.", _core.Clients.Chats[0].Text);
    }

    [Fact]
    public void OnlyOfficersOnDutyGetTheCardAndInTheSameTick()
    {
        _core.Root.Commands.Take(CoreHarness.Caller, "911", "help");

        var card = Assert.Single(_core.Clients.To(CoreHarness.Officer, EventNames.Call));
        Assert.Equal(1, card[0]);
        Assert.Equal(true, card[3]);
        Assert.Empty(_core.Clients.To(CoreHarness.Passenger, EventNames.Call));
        Assert.Empty(_core.Clients.To(CoreHarness.Caller, EventNames.Call));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("^1^2")]
    [InlineData("\u0000\u0007")]
    public void NothingSaidIsAnsweredWithHowToSayIt(string text)
    {
        _core.Type(CoreHarness.Caller, text);

        Assert.Empty(_core.Root.Repository.Calls);
        Assert.Contains("/911", _core.LastChat(CoreHarness.Caller), StringComparison.Ordinal);
    }

    [Fact]
    public void FiveThousandCharactersAreCutAndTheCallerIsTold()
    {
        _core.Type(CoreHarness.Caller, new string('x', 5_000));

        Assert.Equal(500, OnlyCall.Text.Length);
        Assert.Contains(_core.Clients.Chats, line => line.Text.Contains("500", StringComparison.Ordinal));
    }

    [Fact]
    public void HostileTextIsKeptLiterally()
    {
        _core.Type(CoreHarness.Caller, "<script>alert(1)</script> 100% {caller} ^1red مرحبا 😀");

        Assert.Equal("<script>alert(1)</script> 100% {caller} red مرحبا 😀", OnlyCall.Text);
        Assert.Contains("{caller}", OnlyCall.Desired.Details.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void APlayerWithoutAPedCallsWithoutAPlace()
    {
        _core.Type(CoreHarness.Ghost, "help");

        Assert.Null(OnlyCall.Desired.Place);
        Assert.Equal(false, Assert.Single(_core.Clients.To(CoreHarness.Officer, EventNames.Call))[3]);
        Assert.Empty(_core.Clients.To(CoreHarness.Ghost, EventNames.WhereAreYou));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(99)]
    public void SomebodyWhoIsNotOnTheServerCallsNothing(int player)
    {
        _core.Type(player, "help");

        Assert.Empty(_core.Root.Repository.Calls);
        Assert.Empty(_core.Clients.Chats);
    }

    [Fact]
    public void ASecondCallElsewhereWithinTheCooldownIsRefusedWithTheWait()
    {
        _core.Type(CoreHarness.Caller, "help");
        _core.Players.Move(CoreHarness.Caller, CoreHarness.GroveStreet with { X = CoreHarness.GroveStreet.X + 151 });
        _core.Type(CoreHarness.Caller, "help again");

        Assert.Single(_core.Root.Repository.Calls);
        Assert.Contains("30", _core.LastChat(CoreHarness.Caller), StringComparison.Ordinal);
    }

    [Fact]
    public void ARepeatNearbySoonAfterBecomesANoteAndACount()
    {
        _core.Type(CoreHarness.Caller, "help");
        _core.Clock.Advance(1_000);
        _core.Players.Move(CoreHarness.Caller, CoreHarness.GroveStreet with { X = CoreHarness.GroveStreet.X + 149 });
        _core.Type(CoreHarness.Caller, "they left");

        Assert.Equal(2, OnlyCall.Count);
        Assert.Equal("they left", Assert.Single(OnlyCall.Desired.Notes).Content);
        Assert.Equal("Added to call 1.", _core.LastChat(CoreHarness.Caller));
    }

    [Theory]
    [InlineData(151, 31_000)]
    [InlineData(0, 601_000)]
    public void ARepeatElsewhereOrLaterIsANewCall(double metresAway, long later)
    {
        _core.Type(CoreHarness.Caller, "help");
        _core.Clock.Advance(later);
        _core.Players.Move(CoreHarness.Caller, CoreHarness.GroveStreet with { Y = CoreHarness.GroveStreet.Y + metresAway });
        _core.Type(CoreHarness.Caller, "help again");

        Assert.Equal(2, _core.Root.Repository.Calls.Count);
    }

    [Fact]
    public void AnotherPlayersCallNearbyIsASeparateCall()
    {
        _core.Players.Move(CoreHarness.Passenger, CoreHarness.GroveStreet);
        _core.Type(CoreHarness.Caller, "help");
        _core.Type(CoreHarness.Passenger, "help");

        Assert.Equal(2, _core.Root.Repository.Calls.Count);
    }

    /// <summary>
    /// The clock gives one reading per entry point, and the very first one takes long because the runtime compiles everything for it. None of
    /// that time counts against the player's time to answer.
    /// </summary>
    [Fact]
    public void TheTimeToSayTheStreetBeginsWithTheTickAfterTheQuestion()
    {
        var sent = new List<string>();
        var core = new CoreHarness("""{ "cad": { "communityId": "city", "apiKey": "key-0815" } }""", new RecordedHttp(sent));
        core.Tick();
        core.Root.Commands.Take(CoreHarness.Caller, "911", "help");
        core.Clock.Advance(400);
        core.Tick();
        var question = (int)Assert.Single(core.Clients.To(CoreHarness.Caller, EventNames.WhereAreYou))[0];
        core.Root.StreetRequests.Answer(CoreHarness.Caller, question, "Grove Street", "", "Davis");
        for (var tick = 0; tick < 20; tick++) core.Tick();

        Assert.Contains("Grove Street, Davis", Assert.Single(sent, body => body.Contains("help", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void TheStreetComesOnlyFromTheCallersOwnClient()
    {
        _core.Type(CoreHarness.Caller, "help");
        var question = (int)Assert.Single(_core.Clients.To(CoreHarness.Caller, EventNames.WhereAreYou))[0];
        _core.Root.StreetRequests.Answer(CoreHarness.Passenger, question, "Forged Road", "", "Nowhere");
        Assert.Equal("", OnlyCall.Desired.Details.Address);

        _core.Root.StreetRequests.Answer(CoreHarness.Caller, question, "Grove Street", "Forum Drive", "Davis");
        Assert.Equal("Grove Street, Davis", OnlyCall.Desired.Details.Address);
        Assert.Equal("Grove Street / Forum Drive", OnlyCall.Desired.Details.Block);

        _core.Root.StreetRequests.Answer(CoreHarness.Caller, question, "Second Thought", "", "Nowhere");
        Assert.Equal("Grove Street, Davis", OnlyCall.Desired.Details.Address);
    }

    [Fact]
    public void AClientThatDoesNotAnswerIsNotWaitedForLongerThanAsked()
    {
        _core.Type(CoreHarness.Caller, "help");
        for (var tick = 0; tick < 6; tick++) _core.Tick();

        Assert.False(_core.Root.StreetRequests.IsBusy);
        Assert.Equal("", OnlyCall.Desired.Details.Address);
    }

    [Fact]
    public void ACommandWithAPermissionIsRefusedByItsNameToThoseWithoutIt()
    {
        var core = new CoreHarness("""{ "commands": { "911": { "permission": "phone.use" } } }""");
        core.Type(CoreHarness.Caller, "help");

        Assert.Empty(core.Root.Repository.Calls);
        Assert.Equal("You don't have permission to use /911.", core.LastChat(CoreHarness.Caller));
    }

    [Fact]
    public void WithoutAKeyTheCallIsKeptAndTheCallerIsToldSo()
    {
        _core.Type(CoreHarness.Caller, "help");
        for (var tick = 0; tick < 3; tick++) _core.Tick();

        Assert.Equal(CallState.Accepted, OnlyCall.State);
        Assert.Equal(["Call 1 received.", "The CAD can't take calls right now. Your call 1 is kept and officers have been told."],
            _core.Clients.Chats.Select(line => line.Text));
    }

    // A CAD that knows its version and answers every other request with a call number.
    private sealed class RecordedHttp(List<string> sent) : IHttpTransport
    {
        public Task<TransportResponse> SendAsync(TransportRequest request)
        {
            sent.Add(request.Body ?? "");
            return Task.FromResult(new TransportResponse(200, request.Url.EndsWith("version", StringComparison.Ordinal) ? "3" : """{"callId":501}"""));
        }
    }
}
