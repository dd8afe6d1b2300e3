using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Delivery;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Duty;
using SonoranDispatch.Intake;

namespace SonoranDispatch.Exports;

/// <summary>
/// What other server resources may ask for (docs/exports.md). Whoever calls is a resource, never a player: the server's adapter has seen to
/// that. Every method takes what comes, in plain types, and answers at once.
/// </summary>
/// <param name="door">Takes new calls.</param>
/// <param name="requests">Reads new calls.</param>
/// <param name="writer">Changes calls.</param>
/// <param name="book">The calls.</param>
/// <param name="duty">Who is on duty.</param>
/// <param name="gate">Whether anything may be sent.</param>
/// <param name="courier">What is on its way.</param>
public sealed class ExportDesk(CallDoor door, RequestReader requests, CallWriter writer, CallBook book, DutyRoster duty, SendingGate gate, Courier courier)
{
    private const int MostListed = 500;

    /// <summary>Changes calls.</summary>
    public CallWriter Writer => writer;

    /// <summary>Makes a call.</summary>
    /// <returns>ok, call, merged; or ok, error, message, and seconds where a limit was met.</returns>
    public IDictionary<string, object?> CreateCall(object? table)
    {
        var fields = TableReader.Of(table);
        if (!fields.IsTable) return ExportAnswer.Refused(Messages.SurfaceNoTable, "createCall");

        var misuse = new Misuse();
        var (request, notes) = (requests.Read(fields, misuse), requests.Notes(fields, misuse));
        return misuse.Answer ?? Make(request, notes);
    }

    /// <summary>A call as a table; <c>null</c> where there is none.</summary>
    public object? GetCall(object? number) => LooseNumber.Whole(number) is { } known && book.Find(known) is { } call ? CallTable.Of(call) : null;

    /// <summary>The calls that are not over, as tables, by number; the newest 500.</summary>
    public IReadOnlyList<object?> GetCalls() =>
        [.. book.Calls.Where(call => call.State is CallState.Accepted or CallState.Open).Reverse().Take(MostListed).Reverse().Select(CallTable.Of)];

    /// <summary>Puts a player on or off duty; nothing in place of yes or no takes the word back.</summary>
    public IDictionary<string, object?> SetDuty(object? player, object? on)
    {
        var word = LooseNumber.Flag(on);
        if (LooseNumber.Whole(player) is not { } known) return ExportAnswer.Refused(Messages.SurfaceNoPlayer, LooseTexts.One(player, 20));
        if (on is not null && word is null) return ExportAnswer.Refused(Messages.SurfaceField, "on", "true, false or nothing");

        return duty.SetByResource(known, word) ? ExportAnswer.Done() : ExportAnswer.Refused(Messages.SurfaceNotDuty, known);
    }

    /// <summary>Whether a player is on duty.</summary>
    public bool IsOnDuty(object? player) => LooseNumber.Whole(player) is { } known && duty.IsOnDuty(known);

    /// <summary>How things stand: ok, cad ("reachable", "silent" or "shut"), accepted, open, closed, refused, waiting, onDuty. All but cad and ok are counts.</summary>
    public IDictionary<string, object?> GetStatus() => new Dictionary<string, object?>
    {
        ["ok"] = true,
        ["cad"] = !gate.IsOpen ? "shut" : gate.ReachableSince is null ? "silent" : "reachable",
        ["accepted"] = Count(CallState.Accepted),
        ["open"] = Count(CallState.Open),
        ["closed"] = Count(CallState.Closed),
        ["refused"] = Count(CallState.Refused),
        ["waiting"] = courier.WaitingByEndpoint().Values.Sum(),
        ["onDuty"] = duty.OnDuty().Count,
    };

    private IDictionary<string, object?> Make(CallRequest request, IReadOnlyList<string> notes)
    {
        var answer = door.Take(request);
        if (answer.Away is { } away)
        {
            var refused = ExportAnswer.Refused(away.Why, request.Surface, request.Kind, "none", away.Seconds);
            refused["seconds"] = away.Seconds;
            return refused;
        }

        var (number, wasMerged) = answer.Taken!;
        writer.AddNotes(number, notes);
        var done = ExportAnswer.Done(number);
        done["merged"] = wasMerged;
        return done;
    }

    private int Count(CallState state) => book.Calls.Count(call => call.State == state);
}
