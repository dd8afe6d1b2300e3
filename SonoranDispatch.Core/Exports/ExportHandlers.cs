using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Delivery;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Duty;
using SonoranDispatch.Intake;

namespace SonoranDispatch.Exports;

/// <summary>
/// Handles the exports for other server resources (docs/exports.md). The caller is always a resource, never a player: the server's adapter
/// ensures that. Every method accepts any plain types and returns at once.
/// </summary>
/// <param name="intake">Takes new calls.</param>
/// <param name="requests">Reads new calls.</param>
/// <param name="writer">Changes calls.</param>
/// <param name="repository">The calls.</param>
/// <param name="duty">Knows who is on duty.</param>
/// <param name="departments">Knows the departments' ids.</param>
/// <param name="circuitBreaker">Knows whether anything may be sent.</param>
/// <param name="synchronizer">Knows what is being sent.</param>
/// <param name="log">The console.</param>
public sealed class ExportHandlers(CallIntake intake, CallRequestReader requests, CallChangeExports writer, CallRepository repository, DutyRoster duty, DepartmentTable departments, CadCircuitBreaker circuitBreaker, CallSynchronizer synchronizer, ILog log)
{
    private const int MostListed = 500;
    private const int MostTold = 100;

    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>Changes calls.</summary>
    public CallChangeExports Writer => writer;

    /// <summary>Makes a call.</summary>
    /// <returns>ok, call, merged; or ok, error, message, and seconds if a limit was reached.</returns>
    public IDictionary<string, object?> CreateCall(object? table)
    {
        var fields = LuaTableReader.Of(table);
        if (!fields.IsTable) return ExportResult.Refused(Messages.SurfaceNoTable, "createCall");

        var errors = new ArgumentErrors();
        var (request, notes) = (requests.Read(fields, errors), requests.Notes(fields, errors));
        if (errors.Answer is null && !fields.Has("merge")) TellIfItReliedOnJoining(request);
        return errors.Answer ?? Make(request, notes);
    }

    /// <summary>A call as a table; <c>null</c> if there is none.</summary>
    public object? GetCall(object? number) => LuaNumberReader.Whole(number) is { } known && repository.Find(known) is { } call ? Row(call) : null;

    /// <summary>The calls that are not closed, as tables, ordered by number; the newest 500.</summary>
    public IReadOnlyList<object?> GetCalls() =>
        [.. repository.Calls.Where(call => call.State is CallState.Accepted or CallState.Open).Reverse().Take(MostListed).Reverse().Select(Row)];

    /// <summary>Sets a player on or off duty; null instead of a boolean withdraws the setting.</summary>
    public IDictionary<string, object?> SetDuty(object? player, object? on)
    {
        var word = LuaNumberReader.Flag(on);
        if (LuaNumberReader.Whole(player) is not { } known) return ExportResult.Refused(Messages.SurfaceNoPlayer, LuaTextReader.One(player, 20));
        if (on is not null && word is null) return ExportResult.Refused(Messages.SurfaceField, "on", "true, false or nothing");

        return duty.SetByResource(known, word) ? ExportResult.Done() : ExportResult.Refused(Messages.SurfaceNotDuty, known);
    }

    /// <summary>Returns whether a player is on duty.</summary>
    public bool IsOnDuty(object? player) => LuaNumberReader.Whole(player) is { } known && duty.IsOnDuty(known);

    /// <summary>
    /// The status: ok, cad ("reachable", "silent" or "shut"), accepted, open, closed, refused, waiting, onDuty. All but cad and ok are counts.
    /// </summary>
    public IDictionary<string, object?> GetStatus() => new Dictionary<string, object?>
    {
        ["ok"] = true,
        ["cad"] = !circuitBreaker.CanSend ? "shut" : circuitBreaker.ReachableSince is null ? "silent" : "reachable",
        ["accepted"] = Count(CallState.Accepted),
        ["open"] = Count(CallState.Open),
        ["closed"] = Count(CallState.Closed),
        ["refused"] = Count(CallState.Refused),
        ["waiting"] = synchronizer.WaitingByEndpoint().Values.Sum(),
        ["onDuty"] = duty.OnDuty().Count,
    };

    private IDictionary<string, object?> Make(CallRequest request, IReadOnlyList<string> notes)
    {
        var result = intake.Take(request);
        if (result.Rejection is { } rejection)
        {
            var refused = ExportResult.Refused(rejection.Why, request.Surface, request.Kind, "none", rejection.Seconds);
            refused["seconds"] = rejection.Seconds;
            return refused;
        }

        if (result.Accepted is not { } accepted) return ExportResult.Refused(Messages.SurfaceNoCall, "none");

        writer.AddNotes(accepted.Call, notes);
        var done = ExportResult.Done(accepted.Call);
        done["merged"] = accepted.WasMerged;
        return done;
    }

    private void TellIfItReliedOnJoining(CallRequest request)
    {
        if (_told.Count < MostTold && intake.WhoReliedOnJoining(request) is { } script && _told.Add(script))
            log.Write(Messages.SurfaceNoLongerMerges, script.Length > 0 ? script : "A resource");
    }
    private IDictionary<string, object?> Row(Call call) => CallLuaTable.Row(call, departments.IdOf);

    private int Count(CallState state) => repository.Calls.Count(call => call.State == state);
}
