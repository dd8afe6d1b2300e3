using System.Globalization;
using SonoranDispatch.Sandbox.ResourceFolder;
using StandIn;
using StandIn.Host;
using StandIn.Host.Http;
using StandIn.Host.Loading;
using StandIn.Host.Players;
using StandIn.Host.Time;
using StandIn.Host.World;

namespace SonoranDispatch.Sandbox.World;

/// <summary>
/// The stand-in with the staged resource, a postal map and players on the server. Main thread of the stand-in only, like all game code.
/// </summary>
public sealed class SandboxGame : IDisposable
{
    /// <summary>The resource's name.</summary>
    public const string Resource = "sonorandispatch";

    /// <summary>The ACE that makes a player an officer.</summary>
    public const string DutyAce = "sonorandispatch.duty";

    /// <summary>The ACE that lets a player go on and off duty with /duty.</summary>
    public const string OwnDutyAce = "sonorandispatch.duty.own";

    private static readonly SandboxPlayer[] Usual =
    [
        new("Jane Doe", new VectorValue(30.1f, -1885.4f, 22.5f), 140),
        new("Officer Adams", new VectorValue(425.1f, -979.2f, 30.7f), 90, DutyAce, OwnDutyAce),
        new("Officer Baker", new VectorValue(1855.2f, 3690.7f, 34.2f), 20, DutyAce, OwnDutyAce),
        new("John Roe", new VectorValue(-440.6f, 6020.3f, 31.5f), 300),
    ];

    // The resource keeps nothing in statics (SonoranDispatch.Tests/Conventions/StaticStateTests.cs), and compiling its code takes longer than most simulations.
    private static readonly ReusedScriptLoading Loading = new();

    private readonly GameServerOptions _options;
    private readonly string _folder;

    /// <summary>Sets the server up without starting it.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="network">The network to the CAD.</param>
    /// <param name="convars">The server's convars.</param>
    /// <param name="console">Receives the lines of the server console.</param>
    /// <param name="folder">The resource's folder; the staged one by default.</param>
    /// <param name="culture">The system's culture, which ticks use; that of this process if omitted.</param>
    public SandboxGame(
        IGameClock clock,
        IHostHttp network,
        IReadOnlyDictionary<string, string> convars,
        Action<string> console,
        string? folder = null,
        CultureInfo? culture = null)
    {
        _folder = folder ?? StagedFolder.Find();
        _options = new GameServerOptions
        {
            Clock = clock,
            Http = network,
            Console = console,
            ClientConsole = (player, text) => console("[client " + player.Id.ToString(CultureInfo.InvariantCulture) + "] " + text),
            Streets = spot => AsPlace(IslandStreets.StreetAt(spot.X, spot.Y)),
            Culture = culture ?? CultureInfo.CurrentCulture,
            Loading = Loading,
        };
        Server = new GameServer(_options);
        foreach (var convar in convars) Server.Convars[convar.Key] = convar.Value;
    }

    /// <summary>The name that the resource runs under, which is its folder's name.</summary>
    public string ResourceName => Path.GetFileName(Path.TrimEndingDirectorySeparator(_folder));

    /// <summary>The stand-in's server.</summary>
    public GameServer Server { get; }

    /// <summary>Starts the resources. Then the players join, including the officers.</summary>
    /// <param name="players">The players, in the order in which they join; two civilians and two officers by default.</param>
    /// <exception cref="InvalidOperationException">The resource did not start.</exception>
    public void Start(IReadOnlyList<SandboxPlayer>? players = null)
    {
        Server.StartResource(StagedFolder.Read(Path.Combine(AppContext.BaseDirectory, "Resources", "nearest-postal")));
        if (!Server.StartResource(StagedFolder.Read(_folder))) throw new InvalidOperationException("The resource did not start; the console says why.");

        foreach (var player in players ?? Usual)
        {
            var joined = Server.Join(player.Name, player.Position, player.Heading, ["license:" + player.Licence]);
            foreach (var ace in player.Aces) joined.Allow(ace);
        }
    }

    /// <summary>Opens a player's page, like the player's client once it has loaded the page.</summary>
    public void OpenPage(SimulatedPlayer player) => player.CallFromPage("ready", new Dictionary<string, object?>());

    /// <inheritdoc />
    public void Dispose() => Server.Dispose();

    private static StreetPlace AsPlace((string Street, string Crossing, string Zone) spot) =>
        new(spot.Street, spot.Crossing, spot.Zone.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant(), spot.Zone);
}
