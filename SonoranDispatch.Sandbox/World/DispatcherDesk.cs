using System.Globalization;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Pushes;

namespace SonoranDispatch.Sandbox.World;

/// <summary>The desk of a dispatcher in the emulated CAD. What is done there to a call that is gone changes nothing. From any thread.</summary>
internal sealed class DispatcherDesk(EmulatedCad cad)
{
    // As a dispatcher's call, not a caller's.
    private const int RadioDispatch = 1;
    private const int Active = 1;
    private const string Label = "Dispatch";

    private BoardDispatcher Dispatcher => cad.Dispatcher;

    /// <summary>Does it.</summary>
    public void Do(DeskAction action)
    {
        switch (action)
        {
            case DeskAction.Create create: Dispatcher.Create(Filled(new BoardCall { Origin = RadioDispatch }, create.Form)); break;
            case DeskAction.Answer answer when IsOpen(answer.CallId, isEmergency: true): Dispatcher.Answer(answer.CallId, Filled(new BoardCall { Status = Active }, answer.Form)); break;
            case DeskAction.Edit edit when IsOpen(edit.CallId): Dispatcher.Edit(edit.CallId, call => Filled(call, edit.Form)); break;
            case DeskAction.Note note when IsOpen(note.CallId): Dispatcher.AddNote(note.CallId, Label, note.Text); break;
            case DeskAction.Attach attach when IsOpen(attach.CallId): Dispatcher.Attach(attach.CallId, attach.Unit); break;
            case DeskAction.Detach detach when IsOpen(detach.CallId): Dispatcher.Detach(detach.CallId, detach.Unit); break;
            case DeskAction.Primary primary when IsOpen(primary.CallId): Dispatcher.Edit(primary.CallId, call => call with { Primary = primary.Unit }); break;
            case DeskAction.Close close when IsOpen(close.CallId): Dispatcher.Close(close.CallId); break;
            case DeskAction.Delete delete when cad.Board.Find(delete.CallId) is { RemovedAt: null } call:
                if (call.IsEmergency) Dispatcher.RemoveEmergency(call.CallId);
                else Dispatcher.Delete(call.CallId);
                break;
        }
    }

    private static BoardCall Filled(BoardCall call, CallForm form) => call with
    {
        Title = form.Title,
        Code = form.Code,
        Priority = form.Priority,
        Postal = form.Postal,
        Address = form.Address,
        Description = form.Description,
        MetaData = form is { X: { } x, Y: { } y } ? At(call.MetaData, x, y) : call.MetaData,
    };

    // A place that stays the same keeps its height and its radius.
    private static IReadOnlyDictionary<string, string> At(IReadOnlyDictionary<string, string> metaData, double x, double y)
    {
        var (east, north) = (x.ToString("0.0", CultureInfo.InvariantCulture), y.ToString("0.0", CultureInfo.InvariantCulture));
        if (metaData.GetValueOrDefault("x") == east && metaData.GetValueOrDefault("y") == north) return metaData;

        var moved = metaData.Where(pair => pair.Key is not ("z" or "radius")).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        (moved["x"], moved["y"]) = (east, north);
        return moved;
    }

    private bool IsOpen(int callId, bool isEmergency = false) => cad.Board.Find(callId) is { IsOpen: true } call && (!isEmergency || call.IsEmergency);
}
