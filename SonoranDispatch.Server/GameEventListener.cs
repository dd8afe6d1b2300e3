using CitizenFX.Core;
using SonoranDispatch.Configuration;
using SonoranDispatch.GameEvents;
using SonoranDispatch.Players;

namespace SonoranDispatch.Server;

/// <summary>
/// Listens for game events that the game server raises, but only those that the owner wants reported. The player behind an event is the one
/// the runtime names or, if the server itself raises it, the sender that the server names.
/// </summary>
/// <param name="enter">Runs an action in the main thread's context.</param>
/// <param name="alerts">Handles the events.</param>
internal sealed class GameEventListener(Action<Action> enter, GameAlerts alerts)
{
    /// <summary>Registers the handlers.</summary>
    /// <param name="handlers">The script's handlers.</param>
    /// <param name="theftEvents">Events with which other resources report a theft.</param>
    public void Listen(EventHandlerDictionary handlers, IReadOnlyList<string> theftEvents)
    {
        if (alerts.Wants(GameEventKind.Explosion)) handlers["explosionEvent"] += new Action<string, object, object>(OnExplosion);
        if (alerts.Wants(GameEventKind.Gunfire)) handlers["weaponDamageEvent"] += new Action<string, object, object>(OnDamage);
        if (alerts.Wants(GameEventKind.Death))
            foreach (var name in new[] { "baseevents:onPlayerDied", "baseevents:onPlayerKilled", "baseevents:onPlayerWasted" })
                handlers[name] += new Action<string, object, object>(OnDeath);
        if (alerts.Wants(GameEventKind.VehicleTheft))
            foreach (var name in theftEvents) handlers[name] += new Action<string, object, object, object>(OnTheft);
    }

    // The server raises this without a source and names the player whose client sent the explosion.
    private void OnExplosion([FromSource] string source, object sender, object data)
    {
        if (!string.IsNullOrEmpty(source)) return;
        if (!LuaValue.TryInt(LuaValue.Field(data, "explosionType"), out var type) || !IsReal(data)) return;
        if (!LuaValue.TryNumber(LuaValue.Field(data, "posX"), out var x) || !LuaValue.TryNumber(LuaValue.Field(data, "posY"), out var y)) return;

        var z = LuaValue.TryNumber(LuaValue.Field(data, "posZ"), out var up) ? up : 0;
        enter(() => alerts.Explosion(Sender(sender), type, new Place(x, y, z)));
    }

    private void OnDamage([FromSource] string source, object sender, object data)
    {
        if (!string.IsNullOrEmpty(source)) return;
        if (!LuaValue.TryNumber(LuaValue.Field(data, "weaponType"), out var weapon)) return;

        var isSuppressed = LuaValue.Field(data, "silenced") is true;
        enter(() => alerts.Shot(Sender(sender), unchecked((uint)(long)weapon), isSuppressed));
    }

    // The baseevents resource raises these on the player's own client, so only that player can have died.
    private void OnDeath([FromSource] string source, object killer, object data) => enter(() => alerts.Death(LuaValue.Player(source)));

    private void OnTheft([FromSource] string source, object first, object second, object third)
    {
        var plate = new[] { first, second, third }.OfType<string>().FirstOrDefault() ?? "";
        enter(() => alerts.Theft(LuaValue.Player(source), plate));
    }

    private static bool IsReal(object data) =>
        LuaValue.Field(data, "isInvisible") is not true && !(LuaValue.TryNumber(LuaValue.Field(data, "damageScale"), out var scale) && scale <= 0);

    private static int Sender(object sender) => LuaValue.TryInt(sender, out var number) ? number : LuaValue.Player(sender as string);
}
