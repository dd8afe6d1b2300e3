using SonoranDispatch.Sandbox.CadEmulator.Faults;
using SonoranDispatch.Sandbox.CadEmulator.V1;
using SonoranDispatch.Sandbox.CadEmulator.V2;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>Schedules the CAD's faults in a run: periods determined by the seed, all of which end before the run does.</summary>
internal sealed class FaultSchedule(Random chance, CadFaults faults, SimulatedTransport transport, CommunityProfile community, RunLog runLog, EventSchedule schedule)
{
    private static readonly string?[] Operations =
    [
        null, null, V2Operations.CreateDispatchCall, V2Operations.UpdateDispatchCall, V2Operations.GetCalls, V2Operations.AddCallNote,
        V2Operations.AttachUnits, V2Operations.DetachUnits, V2Operations.CloseDispatchCalls, V1Types.NewDispatch, V1Types.EditDispatch,
        V1Types.AddCallNote, V1Types.GetCalls, V2Operations.Create911Call, V2Operations.Remove911Call, V1Types.Call911, V1Types.Remove911,
    ];

    private static readonly string[] OperationsOfV1 =
        [V1Types.NewDispatch, V1Types.EditDispatch, V1Types.SetCallPrimary, V1Types.AddCallNote, V1Types.AttachUnit, V1Types.DetachUnit, V1Types.CloseCall, V1Types.GetCalls, V1Types.Call911];

    private static readonly string[] OperationsOfV2 =
    [
        V2Operations.CreateDispatchCall, V2Operations.UpdateDispatchCall, V2Operations.AddCallNote, V2Operations.AttachUnits, V2Operations.DetachUnits,
        V2Operations.CloseDispatchCalls, V2Operations.GetCalls, V2Operations.Create911Call,
    ];

    private bool _hasV1 = community.HasV1;
    private bool? _areReadsRefused;

    /// <summary>Schedules the faults of a run.</summary>
    /// <param name="until">When all faults have ended, in milliseconds of the simulation clock.</param>
    public void Forecast(long until)
    {
        for (var spells = chance.Next(0, 7); spells > 0; spells--) Spell(chance.NextInt64(0, until), chance.NextInt64(500, chance.Next(8) == 0 ? 900_000 : 90_000));
        for (var refusals = chance.Next(0, 3); refusals > 0; refusals--) Refuse(chance.NextInt64(0, until), chance.NextInt64(500, 900_000));
        if (chance.Next(4) == 0) BreakTransport(chance.NextInt64(0, until), chance.NextInt64(500, 300_000));
        if (chance.Next(25) == 0) Blind(chance.NextInt64(0, until));
        if (community.LosesV1) schedule.At(chance.NextInt64(0, until), LoseV1);
        schedule.At(until, Clear);
    }

    /// <summary>Sets the permanent faults that the community's profile implies.</summary>
    public void Climate()
    {
        if (_hasV1) faults.V1Gone.Off();
        else faults.V1Gone.Always();
        if (!community.HasV2) faults.V2Gone.Always();
        if (community.HasOldRule) faults.OldV2Rule.Always();
        faults.RefusedInNotes = SimulatedScripts.RefusedInNotes;
    }

    private void Spell(long from, long length)
    {
        var operation = Operations[chance.Next(Operations.Length)];
        var few = chance.Next(3) == 0 ? chance.Next(1, 5) : 0;
        var (fault, name) = chance.Next(10) switch
        {
            0 => (faults.Down, nameof(faults.Down)),
            1 => (faults.Slow, nameof(faults.Slow)),
            2 => (faults.Answer500, nameof(faults.Answer500)),
            3 => (faults.Answer500AfterEffect, nameof(faults.Answer500AfterEffect)),
            4 => (faults.Garbage, nameof(faults.Garbage)),
            5 => (faults.Answer429, nameof(faults.Answer429)),
            6 => (faults.V1Gone, nameof(faults.V1Gone)),
            7 => (faults.Refused, nameof(faults.Refused)),
            _ => (faults.DropAfterAccept, nameof(faults.DropAfterAccept)),
        };
        // A refused connection affects every operation.
        if (fault == faults.Refused) operation = null;
        if (fault == faults.V1Gone && !(community.HasV1 && community.CanLoseV1)) return;

        var slowness = chance.Next(2) == 0 ? 6_000 : chance.Next(500, 12_000);
        schedule.At(from, () =>
        {
            faults.SlowMilliseconds = slowness;
            Switch(fault, name, operation, few);
        });
        schedule.At(from + length, () =>
        {
            fault.Off();
            runLog.Tell($"THE CAD is over with {name}");
            Climate();
        });
    }

    // One version refuses one operation, whatever the call.
    private void Refuse(long from, long length)
    {
        var (fault, name) = chance.Next(8) switch
        {
            0 => (faults.V1PlanRequired, nameof(faults.V1PlanRequired)),
            1 => (faults.V1InvalidRequestType, nameof(faults.V1InvalidRequestType)),
            2 => (faults.V1Deprecated, nameof(faults.V1Deprecated)),
            3 => (faults.V1Answer404, nameof(faults.V1Answer404)),
            4 => (faults.V1Answer410, nameof(faults.V1Answer410)),
            5 => (faults.V2Answer402, nameof(faults.V2Answer402)),
            6 => (faults.V2Answer404, nameof(faults.V2Answer404)),
            _ => (faults.V2Answer403, nameof(faults.V2Answer403)),
        };
        var of = name.StartsWith("V1", StringComparison.Ordinal) ? OperationsOfV1 : OperationsOfV2;
        var operation = of[chance.Next(of.Length)];

        // Where neither a path nor the calls' list answers, nothing tells a call that is gone from a path that is: the change is refused (docs/delivery.md).
        if (IsRead(operation) != _areReadsRefused && _areReadsRefused is not null) return;

        _areReadsRefused = IsRead(operation);

        // Version 1 detaches by API ids only, and does not say whether it knew them.
        if (operation == V2Operations.DetachUnits && community.ApiIds is not null) return;

        schedule.At(from, () => Switch(fault, name, operation));
        schedule.At(from + length, () =>
        {
            fault.Off();
            runLog.Tell($"THE CAD is over with {name}");
        });
    }

    private static bool IsRead(string operation) => operation is V2Operations.GetCalls or V1Types.GetCalls;

    private void BreakTransport(long from, long length)
    {
        var throws = chance.Next(2) == 0;
        schedule.At(from, () =>
        {
            (transport.Throws, transport.IsSilent) = (throws, !throws);
            runLog.Tell(throws ? "THE HTTP CLIENT throws" : "THE HTTP CLIENT is silent");
        });
        schedule.At(from + length, () => (transport.Throws, transport.IsSilent) = (false, false));
    }

    // The only way to a call that may be in the CAD twice: it was accepted, the response was lost, and reads fail for a very long time.
    private void Blind(long from)
    {
        schedule.At(from, () =>
        {
            Switch(faults.Answer500, "blindness", V2Operations.GetCalls);
            Switch(faults.DropAfterAccept, "drops a create", V2Operations.CreateDispatchCall, 1);
        });
        schedule.At(from + 1_500_000, () => faults.Answer500.Off());
    }

    private void LoseV1()
    {
        _hasV1 = false;
        runLog.Tell("THE CAD has no version 1 any more");
        Climate();
    }

    private void Switch(Fault fault, string name, string? operation, int few = 0)
    {
        if (few > 0) fault.Next(few, operation);
        else fault.Always(operation);
        runLog.Tell($"THE CAD begins {name}{(operation is null ? "" : " of " + operation)}{(few > 0 ? " x" + few : "")}");
    }

    private void Clear()
    {
        faults.AllOff();
        (transport.Throws, transport.IsSilent) = (false, false);
        runLog.Tell("THE CAD works again");
        Climate();
    }
}
