using CitizenFX.Core;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Exports;

namespace SonoranDispatch.Server;

/// <summary>
/// The exports for other server resources. Each takes what comes and answers at once with plain tables; nothing leaves one but an answer, because
/// a caller would wait for ever for one that failed.
/// </summary>
/// <param name="main">The main thread's context.</param>
/// <param name="heart">The tick.</param>
/// <param name="desk">Answers.</param>
internal sealed class Exports(MainThread main, Heartbeat heart, ExportDesk desk)
{
    /// <summary>The exports by name. Arguments that are missing come as nothing, those too many are dropped.</summary>
    public IReadOnlyDictionary<string, Delegate> All => new Dictionary<string, Delegate>(StringComparer.Ordinal)
    {
        ["createCall"] = Of(table => desk.CreateCall(table)),
        ["updateCall"] = Of((number, table) => desk.Writer.Update(number, table)),
        ["addNote"] = Of((number, text) => desk.Writer.AddNote(number, text)),
        ["setPrimary"] = new Func<object?, object?, object?, object?>((number, who, track) =>
            Answer(() => desk.Writer.SetPrimary(Plain.Of(number), Plain.Of(who), Plain.Of(track)))),
        ["attachUnit"] = Of((number, who) => desk.Writer.AttachUnit(number, who)),
        ["detachUnit"] = Of((number, who) => desk.Writer.DetachUnit(number, who)),
        ["closeCall"] = Of(number => desk.Writer.Close(number)),
        ["getCall"] = Of(desk.GetCall),
        ["getCalls"] = new Func<object?>(() => Answer(desk.GetCalls)),
        ["setDuty"] = Of((player, on) => desk.SetDuty(player, on)),
        ["isOnDuty"] = Of(player => desk.IsOnDuty(player)),
        ["getStatus"] = new Func<object?>(() => Answer(desk.GetStatus)),
    };

    /// <summary>Offers them.</summary>
    /// <param name="events">The script's events.</param>
    /// <param name="resource">This resource's name.</param>
    public void Offer(EventHandlerDictionary events, string resource)
    {
        foreach (var export in All)
            events[ExportEntry.EventOf(resource, export.Key)] += new Action<string, object>(new ExportEntry(main, export.Value).OnAsked);
    }

    private Func<object?, object?> Of(Func<object?, object?> answer) => first => Answer(() => answer(Plain.Of(first)));

    private Func<object?, object?, object?> Of(Func<object?, object?, object?> answer) =>
        (first, second) => Answer(() => answer(Plain.Of(first), Plain.Of(second)));

    private object? Answer(Func<object?> body)
    {
        object? answer = ExportAnswer.Refused(Messages.EntryPointFailed, "see the server's console");
        main.Enter(() => answer = body());
        heart.Stir();
        return answer;
    }
}
