using CitizenFX.Core;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Exports;

namespace SonoranDispatch.Server;

/// <summary>
/// The exports for other server resources. Each accepts any arguments and returns plain tables at once. Exceptions never leave an export,
/// because the caller of a failed export would wait forever.
/// </summary>
/// <param name="mainThread">The main thread's context.</param>
/// <param name="scheduler">The tick.</param>
/// <param name="handlers">Handles the exports.</param>
internal sealed class ServerExports(MainThreadContext mainThread, TickScheduler scheduler, ExportHandlers handlers)
{
    /// <summary>The exports by name. Missing arguments arrive as null; extra arguments are dropped.</summary>
    public IReadOnlyDictionary<string, Delegate> All => new Dictionary<string, Delegate>(StringComparer.Ordinal)
    {
        ["createCall"] = Of(table => handlers.CreateCall(table)),
        ["updateCall"] = Of((number, table) => handlers.Writer.Update(number, table)),
        ["addNote"] = Of((number, text) => handlers.Writer.AddNote(number, text)),
        ["setPrimary"] = new Func<object?, object?, object?, object?>((number, who, track) =>
            Answer(() => handlers.Writer.SetPrimary(LuaConverter.Of(number), LuaConverter.Of(who), LuaConverter.Of(track)))),
        ["attachUnit"] = Of((number, who) => handlers.Writer.AttachUnit(number, who)),
        ["detachUnit"] = Of((number, who) => handlers.Writer.DetachUnit(number, who)),
        ["closeCall"] = Of(number => handlers.Writer.Close(number)),
        ["getCall"] = Of(handlers.GetCall),
        ["getCalls"] = new Func<object?>(() => Answer(handlers.GetCalls)),
        ["setDuty"] = Of((player, on) => handlers.SetDuty(player, on)),
        ["isOnDuty"] = Of(player => handlers.IsOnDuty(player)),
        ["getStatus"] = new Func<object?>(() => Answer(handlers.GetStatus)),
    };

    /// <summary>Registers the exports.</summary>
    /// <param name="events">The script's events.</param>
    /// <param name="resource">This resource's name.</param>
    public void Offer(EventHandlerDictionary events, string resource)
    {
        foreach (var export in All)
            events[RegisteredExport.EventOf(resource, export.Key)] += new Action<string, object>(new RegisteredExport(mainThread, export.Value).OnAsked);
    }

    private Func<object?, object?> Of(Func<object?, object?> answer) => first => Answer(() => answer(LuaConverter.Of(first)));

    private Func<object?, object?, object?> Of(Func<object?, object?, object?> answer) =>
        (first, second) => Answer(() => answer(LuaConverter.Of(first), LuaConverter.Of(second)));

    private object? Answer(Func<object?> body)
    {
        object? answer = ExportResult.Refused(Messages.EntryPointFailed, "see the server's console");
        mainThread.Enter(() => answer = body());
        scheduler.RequestTick();
        return answer;
    }
}
