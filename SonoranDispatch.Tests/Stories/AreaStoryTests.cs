using System.Text.Json.Nodes;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;
using StandIn;
using StandIn.Host.Players;

namespace SonoranDispatch.Tests.Stories;

/// <summary>64 players, of whom 56 are officers of four agencies: a city's police, a county's sheriff, the state patrol and the fire department. Who hears of what, and in which second.</summary>
public sealed class AreaStoryTests
{
    private const int Each = 14;
    private const int Civilians = 8;

    private static readonly string[] Agencies = ["police", "sheriff", "state", "fire"];
    private static readonly VectorValue InCity = new(425.1f, -979.2f, 30.7f);
    private static readonly VectorValue InCounty = new(1_700, 3_600, 35);

    [Fact]
    public void EachAgencyHearsOfTheCallsOfItsAreaAtOnceAndOfTheOthersWithTheReminder()
    {
        using var resource = Resource();
        using var story = new Story(resource);
        story.Run(2);
        story.Types("Civilian 1", "/911 Two men with guns");
        story.Types("Civilian 2", "/911 A barn is on fire");
        story.Run(400);

        Assert.Equal(["police 0 180", "sheriff 360", "state 0 180", "fire 0 180"], story.Heard(1));
        Assert.Equal(["police 360", "sheriff 0 180", "state 0 180", "fire 0 180"], story.Heard(2));
        Assert.Equal(0, story.HeardByCivilians);

        story.Console("sdispatch why 1");
        story.Console("sdispatch why 2");
        Assert.Contains("Call 1 was opened in the area City: chosen police; left out sheriff.", story.Said, StringComparison.Ordinal);
        Assert.Contains("Call 2 was opened in the area County: chosen sheriff; left out police.", story.Said, StringComparison.Ordinal);
        story.AssertNothingBroke();
    }

    [Fact]
    public void AnAgencyThatIsBroughtInHearsOfTheCallInThatSecondAndTheCadKnowsWhoAsked()
    {
        using var resource = Resource();
        using var story = new Story(resource);
        story.Run(2);
        story.Types("Civilian 1", "/911 Two men with guns");
        story.Run(10);
        story.Types("police 1", "/dispatch respond 1");
        story.Types("sheriff 1", "/dispatch assist 1 sheriff");
        story.Types("Civilian 3", "/dispatch assist 1 sheriff");
        story.Run(20);
        story.Types("police 1", "/dispatch assist 1 sherif");
        story.Types("police 1", "/dispatch assist 1 sheriff");
        story.Types("police 2", "/dispatch assist 1 sheriff");
        story.Run(400);

        Assert.Equal(["police 0", "sheriff 30", "state 0", "fire 0"], story.Heard(1));
        Assert.Contains("There is no department sherif. Did you mean sheriff?", story.Chat("police 1"));
        Assert.Contains("sheriff already hears of call 1.", story.Chat("police 2"));
        Assert.Contains("There is no open call 1 that you can see.", story.Chat("sheriff 1"));
        Assert.Contains("You're not on duty.", story.Chat("Civilian 3"));
        Assert.Single(story.NotesInCad(), note => note.EndsWith("police 1 asks sheriff to assist", StringComparison.Ordinal));
        story.AssertNothingBroke();
    }

    [Fact]
    public void APanicIsHeardByEveryAgencyAndACallWithoutItsAgencyByTheWholeService()
    {
        using var resource = Resource();
        using var story = new Story(resource);
        story.Run(2);
        story.Types("police 1", "/panic");
        story.Run(20);
        Assert.Equal(["police 0", "sheriff 0", "state 0", "fire 0"], story.Heard(1));

        for (var officer = 1; officer <= Each; officer++) story.Leaves("sheriff " + officer);
        story.Run(2);
        story.Types("Civilian 2", "/911 A barn is on fire");
        story.Run(5);
        Assert.Equal(["police 0", "sheriff", "state 0", "fire 0"], story.Heard(2));
        story.AssertNothingBroke();
    }

    [Fact]
    public void ForgedRequestsForADepartmentAreRefusedAndCounted()
    {
        using var resource = Resource();
        using var story = new Story(resource);
        story.Run(2);
        story.Types("Civilian 1", "/911 Two men with guns");
        story.Run(5);
        foreach (var (player, call) in new (string, object?)[] { ("Civilian 1", 1), ("sheriff 1", 1), ("police 1", 99), ("police 2", "1"), ("police 3", null) })
            for (var time = 0; time < 100; time++) story.Forges(player, "assist", call, "sheriff");
        story.Run(5);

        Assert.DoesNotContain("sheriff 5", story.Heard(1));
        Assert.Equal("sheriff", story.Heard(1)[1]);
        story.Console("sdispatch status");
        Assert.Matches("assist[^\n]*SD-ACTION-002", story.Said);
        Assert.Matches("assist[^\n]*SD-ACTION-001", story.Said);
        Assert.Empty(story.NotesInCad());
        story.AssertNothingBroke();
    }

    private static ReconfiguredResource Resource() => ReconfiguredResource.With(
        ("departments", JsonNode.Parse("""
            {
              "police": { "ace": "job.police" }, "sheriff": { "ace": "job.sheriff", "service": "police" },
              "state": { "ace": "job.state", "service": "police", "everywhere": true }, "fire": { "ace": "job.fire" }
            }
            """)),
        ("areas", JsonNode.Parse("""
            {
              "City": { "points": [[-2200, -3600], [1600, -3600], [1600, 400], [-2200, 400]], "departments": ["police"] },
              "County": { "points": [[-4000, 400], [4500, 400], [4500, 8000], [-4000, 8000]], "departments": ["sheriff"] }
            }
            """)));

    /// <summary>The server with its 64 players, and the second in which each was shown a call as new.</summary>
    private sealed class Story : IDisposable
    {
        private readonly Simulation _simulation;
        private readonly Dictionary<string, int> _read = [];
        private readonly Dictionary<int, double> _opened = [];
        private readonly SortedDictionary<int, List<(string Player, int Second)>> _heard = [];
        private double _seconds;

        public Story(ReconfiguredResource resource)
        {
            var officers = Agencies.SelectMany(agency => Enumerable.Range(1, Each).Select(number => new SandboxPlayer($"{agency} {number}", InCity, 0, SandboxGame.DutyAce, "job." + agency)));
            var civilians = Enumerable.Range(1, Civilians).Select(number => new SandboxPlayer($"Civilian {number}", number % 2 == 1 ? InCity : InCounty, 0));
            _simulation = new Simulation(folder: resource.Folder, players: [.. officers, .. civilians]);
            Assert.Equal(64, _simulation.Game.Server.Players.Count);
        }

        public int HeardByCivilians => _heard.Values.Sum(heard => heard.Count(each => each.Player.StartsWith("Civilian", StringComparison.Ordinal)));

        public string Said => string.Concat(_simulation.Console);

        public void Run(double seconds)
        {
            for (var ticks = seconds * 20; ticks > 0; ticks--)
            {
                _simulation.Tick();
                _seconds += 0.05;
                foreach (var player in _simulation.Game.Server.Players) Read(player);
            }
        }

        public void Types(string player, string text) => _simulation.Player(player).Type(text);

        public void Forges(string player, params object?[] arguments) => _simulation.Player(player).TriggerServer(EventNames.Act, arguments);

        public void Leaves(string player) => _simulation.Game.Server.Leave(_simulation.Player(player));

        public void Console(string line)
        {
            _simulation.Game.Server.TypeConsole(line);
            Run(0.1);
        }

        public string[] Chat(string player) => _simulation.Player(player).ChatTexts();

        public IEnumerable<string> NotesInCad() => _simulation.Board().SelectMany(call => call.Notes).Where(note => note.Contains("assist", StringComparison.Ordinal));

        public void AssertNothingBroke() => _simulation.AssertNothingBroke();

        /// <summary>Each agency with the seconds after the call in which all of its officers were shown it as new.</summary>
        public string[] Heard(int call) => [.. Agencies.Select(agency =>
        {
            var seconds = _heard[call].Where(each => each.Player.StartsWith(agency + " ", StringComparison.Ordinal)).GroupBy(each => each.Second).OrderBy(group => group.Key).ToList();
            Assert.All(seconds, group => Assert.Equal(Each, group.Count()));
            return string.Join(' ', seconds.Select(group => group.Key.ToString(System.Globalization.CultureInfo.InvariantCulture)).Prepend(agency));
        })];

        public void Dispose() => _simulation.Dispose();

        private void Read(SimulatedPlayer player)
        {
            var messages = player.PageMessages;
            for (var at = _read.GetValueOrDefault(player.Name); at < messages.Count; at++)
            {
                if (!messages[at].Contains("\"isNew\":true", StringComparison.Ordinal)) continue;

                var call = (int)JsonNode.Parse(messages[at])!["card"]!["call"]!;
                if (_opened.TryAdd(call, _seconds)) _heard[call] = [];
                _heard[call].Add((player.Name, (int)Math.Round(_seconds - _opened[call])));
            }

            _read[player.Name] = messages.Count;
        }
    }
}
