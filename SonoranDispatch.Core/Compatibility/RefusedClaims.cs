using SonoranDispatch.Diagnostics;
using SonoranDispatch.Intake;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.Compatibility;

/// <summary>
/// Counts what players' clients claim without the right to, and names the player in the console, once a burst: it is a modified client, or a script that
/// should report from the server.
/// </summary>
/// <param name="players">Knows the players' names.</param>
/// <param name="online">Identifies players.</param>
/// <param name="counters">The counters.</param>
/// <param name="clock">The clock.</param>
/// <param name="log">The console.</param>
public sealed class RefusedClaims(IPlayers players, OnlinePlayers online, IntakeCounters counters, IClock clock, ILog log)
{
    /// <summary>Only an officer on duty may send the alert.</summary>
    public const string NotAnOfficer = "only an officer on duty may send it. It was refused";

    /// <summary>Only officers who can see a call may act on it.</summary>
    public const string NotTheirCall = "the call is not for the officer's department. It was refused";

    /// <summary>Only an officer's own preset and server scripts make a panic.</summary>
    public const string Panic = "it said that it is a panic. It was taken as an ordinary alert";

    /// <summary>The location is out of the player's reach.</summary>
    public const string Place = "its location is too far from the player. It was placed at the player";

    /// <summary>A client reports for its own player only.</summary>
    public const string AnotherPlayer = "it named another player. It was taken as this player's";

    private readonly RejectionReportThrottle<PlayerIdentity> _bursts = new(clock);

    /// <summary>Records a claim.</summary>
    /// <param name="player">The player whose client made it.</param>
    /// <param name="surface">The compatibility surface.</param>
    /// <param name="why">One of the texts above.</param>
    public void Add(int player, string surface, string why)
    {
        counters.Add(surface, Messages.CompatClaimRefused.Code);
        if (_bursts.IsFirst(online.IdentityOf(player))) log.Write(Messages.CompatClaimRefused, surface, PlayerLabel.Of(players, player), why);
    }
}
