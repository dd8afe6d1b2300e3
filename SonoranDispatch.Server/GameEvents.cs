using CitizenFX.Core;
using SonoranDispatch.Configuration;
using SonoranDispatch.GameEvents;
using SonoranDispatch.Players;

namespace SonoranDispatch.Server;

/// <summary>
/// Listens to what the game server tells of the game: only to what the owner wants reported. Who is behind an event is what the runtime
/// says, or, where the server itself raises it, the sender the server names.
/// </summary>
/// <param name="enter">Goes into the main thread's context.</param>
/// <param name="alerts">What becomes of it.</param>
/// <param name="arrivals">Who joined when.</param>
internal sealed class GameEvents(Action<Action> enter, GameAlerts alerts, Arrivals arrivals)
{
    /// <summary>Registers the handlers.</summary>
    /// <param name="handlers">The script's handlers.</param>
    /// <param name="theftEvents">Events by which other resources tell of a theft.</param>
    public void Listen(EventHandlerDictionary handlers, IReadOnlyList<string> theftEvents)
    {
        if (alerts.Wants(GameHappening.Explosion)) handlers["explosionEvent"] += new Action<string, object, object>(OnExplosion);
        if (alerts.Wants(GameHappening.Gunfire)) handlers["weaponDamageEvent"] += new Action<string, object, object>(OnDamage);
        if (alerts.Wants(GameHappening.Death))
            foreach (var name in new[] { "baseevents:onPlayerDied", "baseevents:onPlayerKilled", "baseevents:onPlayerWasted" })
                handlers[name] += new Action<string, object, object>(OnDeath);
        if (alerts.Wants(GameHappening.VehicleTheft))
            foreach (var name in theftEvents) handlers[name] += new Action<string, object, object, object>(OnTheft);

        handlers["playerJoining"] += new Action<string, object>(OnJoining);
        handlers["playerDropped"] += new Action<string, object>(OnDropped);
    }

    // The server raises it without a source and names the player whose game sent the explosion.
    private void OnExplosion([FromSource] string source, object sender, object data)
    {
        if (!string.IsNullOrEmpty(source)) return;
        if (!Loose.TryInt(Loose.Field(data, "explosionType"), out var type) || !IsReal(data)) return;
        if (!Loose.TryNumber(Loose.Field(data, "posX"), out var x) || !Loose.TryNumber(Loose.Field(data, "posY"), out var y)) return;

        var z = Loose.TryNumber(Loose.Field(data, "posZ"), out var up) ? up : 0;
        enter(() => alerts.Explosion(Sender(sender), type, new Place(x, y, z)));
    }

    private void OnDamage([FromSource] string source, object sender, object data)
    {
        if (!string.IsNullOrEmpty(source)) return;
        if (!Loose.TryNumber(Loose.Field(data, "weaponType"), out var weapon)) return;

        var isSuppressed = Loose.Field(data, "silenced") is true;
        enter(() => alerts.Shot(Sender(sender), unchecked((uint)(long)weapon), isSuppressed));
    }

    // The resource baseevents raises these on the player's own game: whoever is behind them has died, nobody else.
    private void OnDeath([FromSource] string source, object killer, object data) => enter(() => alerts.Death(Loose.Player(source)));

    private void OnTheft([FromSource] string source, object first, object second, object third)
    {
        var plate = new[] { first, second, third }.OfType<string>().FirstOrDefault() ?? "";
        enter(() => alerts.Theft(Loose.Player(source), plate));
    }

    private void OnJoining([FromSource] string source, object oldId) => enter(() =>
    {
        if (Loose.Player(source) is > 0 and var player) arrivals.Join(player);
    });

    private void OnDropped([FromSource] string source, object reason) => enter(() => arrivals.Leave(Loose.Player(source)));

    private static bool IsReal(object data) =>
        Loose.Field(data, "isInvisible") is not true && !(Loose.TryNumber(Loose.Field(data, "damageScale"), out var scale) && scale <= 0);

    private static int Sender(object sender) => Loose.TryInt(sender, out var number) ? number : Loose.Player(sender as string);
}
