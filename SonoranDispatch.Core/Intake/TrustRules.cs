using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Intake;

/// <summary>
/// What a report may claim, by how far it is believed: the one table of it. docs/security.md shows it to owners. Who sent a report is what the game's
/// server says, never what the report says.
/// </summary>
/// <param name="Trust">The level.</param>
/// <param name="Senders">Who has it, for the documentation.</param>
/// <param name="MayBePanic">Whether it may be a panic.</param>
/// <param name="MayBeEmergency">Whether it may be sent before ordinary calls.</param>
/// <param name="MayNameCaller">Whether it may name a caller other than the sender.</param>
/// <param name="BelievedWithin">The maximum distance at which its own place is believed, from the sender, in metres; <c>null</c> for anywhere.</param>
public sealed record TrustRules(TrustLevel Trust, string Senders, bool MayBePanic, bool MayBeEmergency, bool MayNameCaller, double? BelievedWithin)
{
    /// <summary>The maximum distance at which the place that a player's client sends is believed, from its player, in metres.</summary>
    public const double ClientsReach = 300;

    /// <summary>All levels, from the least believed.</summary>
    public static IReadOnlyList<TrustRules> All { get; } =
    [
        new(TrustLevel.ClientAlert, "scripts on players' clients, events of the game", MayBePanic: false, MayBeEmergency: false, MayNameCaller: false, ClientsReach),
        new(TrustLevel.Player, "players' commands and phone messages", MayBePanic: true, MayBeEmergency: true, MayNameCaller: false, ClientsReach),
        new(TrustLevel.Officer, "officers on duty: their commands, and panic and callouts from their client", MayBePanic: true, MayBeEmergency: true, MayNameCaller: false, ClientsReach),
        new(TrustLevel.Server, "scripts of the server, the console, players with the ACE `sonorandispatch.dispatch` for the calls they open", MayBePanic: true, MayBeEmergency: true, MayNameCaller: true, null),
    ];

    /// <summary>The rules of a level.</summary>
    public static TrustRules Of(TrustLevel trust) => All[(int)trust];

    /// <summary>Returns a request without what its level may not claim. Places are checked by the surface, which knows where the sender is.</summary>
    public static CallRequest Applied(CallRequest request, IntakeSettings settings)
    {
        var rules = Of(request.Trust);
        var lowest = request.Trust == TrustLevel.ClientAlert ? settings.ClientAlertPriority : 1;
        var priority = Math.Min(3, Math.Max(lowest, request.Priority));
        var isPanic = request.IsPanic && rules.MayBePanic;
        var urgency = rules.MayBeEmergency ? request.Urgency : CallUrgency.Normal;
        return priority == request.Priority && isPanic == request.IsPanic && urgency == request.Urgency
            ? request
            : request with { Priority = priority, IsPanic = isPanic, Urgency = urgency };
    }
}
