using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Delivery;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Postals;
using SonoranDispatch.Time;

namespace SonoranDispatch.Intake;

/// <summary>
/// Turns a typed command into a call, in the same tick: checked, recorded, officers told. What only the caller's client knows (the
/// street) is asked for meanwhile and goes into the same request to the CAD if it comes in time.
/// </summary>
public sealed class CommandIntake(
    CallBook book,
    Courier courier,
    IPlayers players,
    StreetQuestions streets,
    PostalMap postals,
    Cooldowns cooldowns,
    Repeats repeats,
    CallerNews news,
    Settings settings,
    Locale locale,
    IClock clock,
    IRandom random)
{
    private const string Anonymous = TextKeys.Page + ".anonymous";

    /// <summary>A player used a command.</summary>
    /// <param name="player">His server id as the runtime gave it; 0 for the console.</param>
    /// <param name="id">The command's id in the settings, such as "911".</param>
    /// <param name="raw">What he typed after it.</param>
    public void Take(int player, string id, string raw)
    {
        if (!settings.Commands.TryGetValue(id, out var command)) return;
        if (players.NameOf(player) is not { } playerName) return;

        if (command.Permission.Length > 0 && !players.IsAllowed(player, command.Permission))
        {
            news.Tell(player, TextKeys.NoPermission, ("command", command.Name));
            return;
        }

        var text = SpokenText.Clean(raw, settings.Intake.MaxTextLength);
        if (text.IsEmpty)
        {
            news.Tell(player, TextKeys.Usage, ("command", command.Name));
            return;
        }

        if (cooldowns.SecondsLeft(player, id) is > 0 and var seconds)
        {
            news.Tell(player, TextKeys.Cooldown, ("seconds", seconds));
            return;
        }

        cooldowns.Start(player, id, command.CooldownSeconds);
        if (text.WasCut) news.Tell(player, TextKeys.TextCut, ("count", settings.Intake.MaxTextLength));

        var position = players.WhereIs(player);
        var caller = CallerOf(player, playerName, command);
        if (repeats.Find(command.Kind, player, position?.Place) is { } open) Merge(open, caller, text.Value);
        else Open(command, caller, text.Value, position);
    }

    private Caller CallerOf(int player, string playerName, CommandSettings command)
    {
        var name = command.Anonymous ? "" : SpokenText.Clean(playerName, 60).Value;
        return new Caller(player, name.Length == 0 ? locale.Text(Anonymous) : name, command.Anonymous) { Licence = players.LicenceOf(player) };
    }

    private void Merge(Call open, Caller caller, string text)
    {
        book.Change(open.Number, call => call with
        {
            Count = call.Count + 1,
            ReportedAt = clock.Milliseconds,
            Desired = call.Desired with { Notes = [.. call.Desired.Notes, new CallNote(caller.Name, text, clock.UtcNow)] },
        });
        news.Merged(open);
    }

    private void Open(CommandSettings command, Caller caller, string text, Position? position)
    {
        var facts = new CallFacts(command, caller, text, position, position is null ? "" : PostalAt(position.Place));
        var call = book.Add(number => new Call
        {
            Number = number,
            Uuid = random.NewUuid(),
            Kind = command.Kind,
            Caller = caller,
            Text = text,
            AcceptedAt = clock.UtcNow,
            ReportedAt = clock.Milliseconds,
            Desired = facts.Describe(Street.Unknown),
        });
        news.Received(call);
        if (position is not null && settings.Whereabouts.AskClient) AskStreet(call.Number, caller, facts);
    }

    private string PostalAt(Place place) => postals.Nearest(place.X, place.Y, settings.Postals.MaxDistanceMetres)?.Code ?? "";

    private void AskStreet(int number, Caller caller, CallFacts facts)
    {
        if (caller.Player is not { } player) return;

        courier.Hold(number, settings.Whereabouts.WaitMilliseconds);
        streets.Ask(player, settings.Whereabouts.WaitMilliseconds, street =>
        {
            if (street is not null) book.Change(number, call => call with { Desired = facts.Complete(call.Desired, street) });
            courier.Release(number);
        });
    }
}
