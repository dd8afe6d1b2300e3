using SonoranDispatch.Contracts;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;

namespace SonoranDispatch.Compatibility;

/// <summary>
/// Follows what officers do in Emergency Response Simulator: an accepted callout, a pullover and a pursuit become calls with the officer
/// attached, and close when they end. Only officers on duty count, and they can only close their own calls.
/// </summary>
/// <param name="take">Turns an alert into a call: the player who raises it, the alert, and the call's number as the result.</param>
/// <param name="isOpen">Returns whether a call is still open.</param>
/// <param name="close">Closes a call.</param>
/// <param name="arrive">Takes the officer who reached their callout.</param>
/// <param name="online">The players. The open calls of one who leaves stay for the dispatchers, but no longer belong to the player.</param>
public sealed class ErsEvents(Func<int, CompatAlert, int?> take, Func<int, bool> isOpen, Action<int> close, Action<int> arrive, OnlinePlayers online)
{
    /// <summary>The prefix of all its event names.</summary>
    public const string Prefix = "ErsIntegration::";

    private const string Callout = "callout";
    private const string Pullover = "traffic-stop";
    private const string Pursuit = "pursuit";

    /// <summary>The events that are followed, without <see cref="Prefix"/>.</summary>
    public static IReadOnlyList<string> Events { get; } =
    [
        "OnAcceptedCalloutOffer", "OnArrivedAtCallout", "OnEndedACallout", "OnCalloutCompletedSuccesfully", "OnPullover", "OnPulloverEnded", "OnPursuitStarted", "OnPursuitEnded",
    ];

    private readonly PerPlayer<Dictionary<string, int>> _open = new(online);

    /// <summary>Handles an officer's event.</summary>
    /// <param name="player">The officer, according to the runtime; nothing else identifies them.</param>
    /// <param name="name">The event's name after <see cref="Prefix"/>.</param>
    /// <param name="arguments">Its arguments, in plain types.</param>
    /// <returns>Whether it is an event that is followed.</returns>
    public bool Take(int player, string name, IReadOnlyList<object?> arguments)
    {
        var first = LuaTableReader.Of(arguments.Count > 0 ? arguments[0] : null);
        switch (name)
        {
            case "OnAcceptedCalloutOffer":
                Open(player, Callout, CalloutOf(first));
                return true;
            case "OnArrivedAtCallout":
                if (player > 0 && _open.TryGet(player, out var own) && own.ContainsKey(Callout)) arrive(player);
                return true;
            case "OnEndedACallout" or "OnCalloutCompletedSuccesfully":
                End(player, Callout);
                return true;
            case "OnPullover":
                Open(player, Pullover, PulloverOf(LuaTableReader.Of(arguments.Count > 1 ? arguments[1] : null)));
                return true;
            case "OnPulloverEnded":
                End(player, Pullover);
                return true;
            case "OnPursuitStarted":
                Open(player, Pursuit, Of(Pursuit, TextKeys.AlertPursuit, "10-80"));
                return true;
            case "OnPursuitEnded":
                End(player, Pursuit);
                return true;
            default:
                return false;
        }
    }

    private void Open(int player, string what, CompatAlert? alert)
    {
        if (player <= 0 || alert is null) return;

        var own = _open.Of(player, () => new Dictionary<string, int>(StringComparer.Ordinal));
        if (own.TryGetValue(what, out var present) && isOpen(present)) return;
        if (take(player, alert) is { } call) own[what] = call;
    }

    private void End(int player, string what)
    {
        if (!_open.TryGet(player, out var own) || !own.TryGetValue(what, out var call)) return;

        own.Remove(what);
        close(call);
    }

    private static CompatAlert? CalloutOf(LuaTableReader data)
    {
        var name = data.Text(100, "CalloutName", "calloutName", "name");
        if (name.Length == 0) return null;

        var caller = (data.Text(40, "FirstName") + " " + data.Text(40, "LastName")).Trim();
        var text = data.Text("Description", "description");
        return Of(Callout, "", "") with
        {
            Title = name,
            Text = caller.Length == 0 ? text : text.Length == 0 ? caller : caller + ": " + text,
            Priority = PriorityOf(data.Whole("Priority")),
            Place = data.Place("Coordinates", "coordinates", "coords"),
            IsFarAway = true,
            Street = data.Text(80, "StreetName", "streetName"),
            Postal = data.Text(20, "Postal", "postal"),
        };
    }

    private static CompatAlert PulloverOf(LuaTableReader vehicle) => Of(Pullover, TextKeys.AlertPullover, "10-38") with
    {
        Priority = 3,
        Plate = vehicle.Text(20, "license_plate", "plate", "licensePlate"),
        Model = vehicle.Text(60, "model", "vehicle_name", "name"),
        Colour = vehicle.Text(40, "color", "colour", "primary_color"),
    };

    private static CompatAlert Of(string kind, string titleKey, string code) => new()
    {
        Surface = CompatSurfaceIds.Ers,
        Kind = kind,
        TitleKey = titleKey,
        Code = code,
        ByOfficer = true,
        Attends = true,
    };

    // Emergency Response Simulator's priorities go up to 5.
    private static int PriorityOf(int? priority) => priority switch
    {
        1 => 1,
        2 or 3 or null => 2,
        _ => 3,
    };
}
