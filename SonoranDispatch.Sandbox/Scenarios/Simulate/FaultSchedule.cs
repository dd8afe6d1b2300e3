using SonoranDispatch.Sandbox.CadEmulator.Faults;
using SonoranDispatch.Sandbox.CadEmulator.V1;
using SonoranDispatch.Sandbox.CadEmulator.V2;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>Schedules the CAD's faults in a run: periods determined by the seed, all of which end before the run does.</summary>
internal sealed class FaultSchedule(Random chance, CadFaults faults, CommunityProfile community, RunLog runLog, EventSchedule schedule)
{
    private static readonly string?[] Operations =
    [
        null, null, V2Operations.CreateDispatchCall, V2Operations.UpdateDispatchCall, V2Operations.GetCalls, V2Operations.AddCallNote,
        V2Operations.AttachUnits, V2Operations.DetachUnits, V2Operations.CloseDispatchCalls, V1Types.NewDispatch, V1Types.EditDispatch,
        V1Types.AddCallNote, V1Types.GetCalls,
    ];

    private bool _hasV1 = community.HasV1;

    /// <summary>Schedules the faults of a run.</summary>
    /// <param name="until">When all faults have ended, in milliseconds of the simulation clock.</param>
    public void Forecast(long until)
    {
        for (var spells = chance.Next(0, 7); spells > 0; spells--) Spell(chance.NextInt64(0, until), chance.NextInt64(500, chance.Next(8) == 0 ? 900_000 : 90_000));
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
        runLog.Tell("THE CAD works again");
        Climate();
    }
}
