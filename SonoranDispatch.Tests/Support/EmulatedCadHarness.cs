using SonoranDispatch.Actions;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Tests.Support;

/// <summary>All of Core with an emulated CAD: a caller, Officer Adams with unit A-12, Officer Baker with unit B-18, and Officer Clark without a unit.</summary>
internal sealed class EmulatedCadHarness
{
    public const int Adams = CoreHarness.Officer;
    public const int Baker = 5;
    public const int Clark = 6;
    public const string Duty = "sonorandispatch.duty";

    private readonly EmulatorHttp _http = new();

    public EmulatedCadHarness(string config = "")
    {
        Core = new CoreHarness(
            $$"""{ "cad": { "apiKey": "k3y-0f-the-room", "communityId": "emulated", "baseUrl": "https://cad.example", "dialect": "v2" }{{(config.Length > 0 ? ", " + config : "")}} }""",
            _http);
        _http.Cad = Cad = new EmulatedCad(new CoreTime(Core.Clock), new CadCommunity { ApiKey = "k3y-0f-the-room" });
        Core.Players.Join(Baker, "Officer Baker", new Place(1, 1, 0), Duty);
        Core.Players.Join(Clark, "Officer Clark", new Place(2, 2, 0), Duty);
        LogIn(Adams, 12, "A-12", "adams");
        LogIn(Baker, 18, "B-18", "baker");
        Run(10);
    }

    public CoreHarness Core { get; }

    public EmulatedCad Cad { get; }

    public OfficerActions Officers => Core.Root.OfficerActions;

    /// <summary>The CAD's only call.</summary>
    public BoardCall OnBoard => Assert.Single(Cad.Board.Calls);

    /// <summary>The units on the CAD's only call, as "12 18, primary 12"; "tracked" if the call follows the primary unit.</summary>
    public string Team => string.Join(' ', OnBoard.Idents) + (OnBoard.Primary < 0 ? "" : ", primary " + OnBoard.Primary) + (OnBoard.TrackPrimary ? ", tracked" : "");

    /// <summary>Logs a unit in to the CAD.</summary>
    public void LogIn(int player, int identifier, string number, string user)
    {
        Cad.Board.SetUnit(new BoardUnit { Id = identifier, UnitNum = number, CommunityUserId = user, Name = user, Department = "Police" });
        Core.Root.Units.Set(player, new CadUnit(identifier, [user], number, user, "Police", false, false));
    }

    /// <summary>The caller makes a call, and the CAD receives it.</summary>
    /// <returns>The call's number.</returns>
    public int Call(string text = "Two men with guns")
    {
        Core.Root.Commands.Take(CoreHarness.Caller, "911", text);
        Run();
        return Core.Root.Repository.LastNumber;
    }

    public Call Find(int number) => Core.Root.Repository.Find(number)!;

    /// <summary>Takes a player off duty, or off the server, as the Duty module reports it.</summary>
    public void GoOffDuty(int player)
    {
        Core.Players.Join(player, Core.Players.NameOf(player)!, null);
        Core.Root.DutyRoster.Ask(player);
    }

    /// <summary>Lets seconds pass; the default is enough for everything to reach the CAD.</summary>
    public void Run(int seconds = 30)
    {
        for (var tick = 0; tick < seconds * 20; tick++) Core.Tick();
    }

    /// <summary>The events of one name that a player received.</summary>
    public IReadOnlyList<object[]> Sent(int player, string name) => Core.Clients.To(player, name);

    // The clock of Core for the CAD, so that both have the same time.
    private sealed class CoreTime(FakeClock clock) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => clock.UtcNow;
    }

    private sealed class EmulatorHttp : IHttpTransport
    {
        public EmulatedCad? Cad { get; set; }

        public Task<TransportResponse> SendAsync(TransportRequest request)
        {
            if (Cad is null) return Task.FromResult(TransportResponse.NoAnswer("not there yet", sent: false));

            var response = Cad.Handle(new EmulatorRequest(request.Method, new Uri(request.Url).PathAndQuery, request.Headers, request.Body ?? ""));
            return Task.FromResult(new TransportResponse(response.Status, response.Body));
        }
    }
}
