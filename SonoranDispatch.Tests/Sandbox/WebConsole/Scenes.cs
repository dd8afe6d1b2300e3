using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>Sample views of the world.</summary>
internal static class Scenes
{
    public const string Robbery = "Two men with guns at the store on Grove Street";

    private static readonly Dictionary<string, int> NoFaults = new(StringComparer.Ordinal)
    {
        ["Down"] = 0,
        ["SlowMilliseconds"] = 0,
    };

    /// <summary>A caller on Grove Street and an officer downtown, before anything has happened.</summary>
    public static WorldView Quiet()
    {
        return new WorldView(
            "emulator",
            "started",
            [
                new PlayerView(1, "Jane Doe", -48.5, -1757.2, 90, "Grove Street, Davis", false, []),
                new PlayerView(2, "Sam Reyes", 425.1, -979.4, 0, "Sinner Street, Mission Row", true, []),
            ],
            [],
            [new BoardUnitView(7, "1-ADAM-12", "Sam Reyes", 2)],
            [],
            ["[sonorandispatch] ready"],
            NoFaults,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["server tick"] = "0.01 ms" });
    }

    /// <summary>The same scene after the caller's 911 call.</summary>
    public static WorldView Called(string text = Robbery)
    {
        var quiet = Quiet();
        return quiet with
        {
            Players = [quiet.Players[0] with { Chat = [$"> /911 {text}", "911: received.", "911: your call is 501."] }, quiet.Players[1]],
            Board = [Call(501, text)],
            Requests = [Request(1, text)],
        };
    }

    public static BoardCallView Call(int id, string text)
    {
        return new BoardCallView(
            id, false, "CALLER", "PENDING", 1, "911 Call", "911", "Grove St / Davis Ave", "Grove Street, Davis", "7041", text,
            ["Jane Doe: please hurry"],
            [7],
            new Dictionary<string, string>(StringComparer.Ordinal) { ["x"] = "-48.5", ["source"] = "sonorandispatch" },
            -48.5, -1757.2, null);
    }

    public static RequestView Request(int number, string text)
    {
        return new RequestView(
            number, 65_400, "POST", "/v2/emergency/servers/1/dispatch-calls", 201, 38.4,
            System.Text.Json.JsonSerializer.Serialize(new { origin = 0, description = text }), """{"callId":501}""");
    }
}
