using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Delivery;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>Tells the resource, some seconds later, of the dispatch calls that dispatchers made of its 911 calls.</summary>
internal sealed class SimulatedPushes(Random chance, CadBoard board, SimulationClock world, SimulatedServerClock server, EventSchedule schedule, Func<CompositionRoot?> resource)
{
    /// <summary>Tells of a dispatch call. While the resource does not run, nobody hears of it.</summary>
    public void Tell(int callId) => schedule.At(world.Milliseconds + chance.Next(50, 20_000), () =>
    {
        if (resource() is not { } root || board.Find(callId) is not { RemovedAt: null } made) return;

        var found = Read(made);
        foreach (var call in root.Repository.Calls.Where(call => TakenUpCall.Is(call, found)).ToList())
            root.Repository.Change(call.Number, present => TakenUpCall.As(present, found, isListed: true, server.Milliseconds));
    });

    private static CadCall Read(BoardCall call) => new()
    {
        CallId = call.CallId,
        MetaData = call.MetaData,
        Notes = [.. call.Notes.Select(note => new CallNote(note.Label, note.Content, default))],
        Identifiers = call.Idents,
        IsClosed = call.IsClosed,
        Details = new CallDetails
        {
            Origin = (CallOrigin)call.Origin,
            Status = (CallStatus)call.Status,
            Priority = call.Priority,
            Block = call.Block,
            Address = call.Address,
            Postal = call.Postal,
            Title = call.Title,
            Code = call.Code,
            Description = call.Description,
            Primary = call.Primary > 0 ? call.Primary : null,
            TrackPrimary = call.TrackPrimary,
        },
    };
}
