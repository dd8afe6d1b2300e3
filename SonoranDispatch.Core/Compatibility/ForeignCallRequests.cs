using System.Globalization;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Delivery;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Compatibility;

/// <summary>
/// Requests for calls that are not ours, by the CAD's number: refused unless the owner allows them (<c>compat.sonoranForeignCalls</c>), because a script
/// could then change what dispatchers made.
/// </summary>
internal sealed class ForeignCallRequests(ForeignCallChanges changes, bool isAllowed, IClock clock)
{
    /// <summary>Adds a note.</summary>
    public SonoranCadAnswer AddNote(int call, LuaTableReader request)
    {
        var note = new CallNote(request.Text(60, "label"), request.Text("note"), clock.UtcNow);
        return note.Content.Length == 0 ? SonoranCadRequests.Error(Messages.ActionNothingSaid) : Add(call, CadOperation.AddNote, cad => cad.AddNoteAsync(call, note), Text("NOTE ADDED TO CALL {0}", call));
    }

    /// <summary>Sets the postal.</summary>
    public SonoranCadAnswer SetPostal(int call, string postal) => postal.Length == 0
        ? SonoranCadRequests.Error(Messages.ActionNoChange)
        : Add(call, CadOperation.Edit, cad => cad.EditAsync(call, new CallEdit(new CallChanges { Postal = postal })), Text("CALL {0} POSTAL SET TO ", call) + postal);

    /// <summary>Closes it.</summary>
    public SonoranCadAnswer Close(int call) => Add(call, CadOperation.Close, cad => CloseAsync(cad, call), Text("CALL {0} CLOSED", call));

    /// <summary>Attaches units.</summary>
    public SonoranCadAnswer Attach(int call, IReadOnlyList<Responder> who) =>
        Each(who, call, CadOperation.Attach, (cad, unit) => cad.AttachAsync(call, unit), "UNITS ATTACHED");

    /// <summary>Detaches units from whatever call they are on.</summary>
    public SonoranCadAnswer Detach(IReadOnlyList<Responder> who) => Each(who, 0, CadOperation.Detach, (cad, unit) => cad.DetachAsync(unit), "UNITS DETACHED");

    /// <summary>The answer to a request that is never passed on.</summary>
    public SonoranCadAnswer Refuse(int call) => SonoranCadRequests.Error(Messages.CompatForeignCall, call);

    private static async Task<CadResult<CadChangeResponse>> CloseAsync(ICad cad, int call) =>
        (await cad.CloseAsync([call])).Is(out _, out var failure) ? CadResult<CadChangeResponse>.Of(new CadChangeResponse()) : CadResult<CadChangeResponse>.Failed(failure);

    private static string Text(string text, int call) => string.Format(CultureInfo.InvariantCulture, text, call);

    private SonoranCadAnswer Each(IReadOnlyList<Responder> who, int call, CadOperation operation, Func<ICad, UnitTarget, Task<CadResult<CadChangeResponse>>> send, string done)
    {
        var targets = who.Select(unit => unit.Unit).OfType<UnitTarget>().ToList();
        if (targets.Count == 0) return SonoranCadRequests.Error(Messages.CompatNobody);

        // The last one's answer stands for all.
        return targets.ConvertAll(unit => Add(call, operation, cad => send(cad, unit), done)).Last();
    }

    private SonoranCadAnswer Add(int call, CadOperation operation, Func<ICad, Task<CadResult<CadChangeResponse>>> send, string done)
    {
        if (!isAllowed || (call <= 0 && operation != CadOperation.Detach)) return Refuse(call);

        return changes.Add(operation, send, done) is { } request ? new SonoranCadAnswer(true, "") { Request = request } : new SonoranCadAnswer(false, ForeignCallChanges.NotSent);
    }
}
