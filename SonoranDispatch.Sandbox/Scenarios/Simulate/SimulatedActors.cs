namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>Schedules the actions of everyone in a run: callers, officers, scripts and dispatchers.</summary>
internal sealed class SimulatedActors(Random chance, SimulationClock world, SimulatedServerClock server, EventSchedule schedule, RunLog runLog, Func<CompositionRoot?> resource)
{
    /// <summary>The players.</summary>
    public required SimulatedPlayers People { get; init; }

    /// <summary>The players' screens.</summary>
    public required SimulatedScreens Screens { get; init; }

    /// <summary>The actors that change calls through the repository.</summary>
    public required SimulatedCallChanges Editors { get; init; }

    /// <summary>The dispatchers in the CAD.</summary>
    public required SimulatedDispatchers Dispatchers { get; init; }

    /// <summary>The actions of officers.</summary>
    public required SimulatedOfficers Patrol { get; init; }

    /// <summary>Other resources.</summary>
    public required SimulatedScripts Scripts { get; init; }

    /// <summary>Scripts on players' clients.</summary>
    public required SimulatedClients Clients { get; init; }

    /// <summary>Real incidents, and what clients forge beside them.</summary>
    public required SimulatedIncidents Incidents { get; init; }

    /// <summary>Schedules all their actions.</summary>
    /// <param name="until">The end of the run, in milliseconds of the simulation clock.</param>
    public void Arrange(long until)
    {
        var busy = chance.Next(4) == 0;
        schedule.Spread(chance, chance.Next(1, busy ? 60 : 15), until, Call);
        if (busy) schedule.Spread(chance, 20, 60_000, Call, chance.NextInt64(0, until));
        schedule.Spread(chance, chance.Next(0, 50), until, Edit);
        schedule.Spread(chance, chance.Next(0, 12), until, () => With(Dispatch));
        schedule.Spread(chance, chance.Next(0, 10), until, People.Wander);
        if (chance.Next(2) == 0) ArrangePatrol(until);
        if (chance.Next(3) == 0) ArrangeScripts(until);
        if (chance.Next(3) == 0) ArrangeStorm(chance.NextInt64(0, until));
        if (chance.Next(25) == 0) ArrangeSiege(chance.NextInt64(0, until));
        if (chance.Next(4) == 0) schedule.Spread(chance, chance.Next(1, 20), until, () => Raise("ALERT", Clients.Alert));
        if (chance.Next(3) == 0) schedule.Spread(chance, chance.Next(1, 25), until, () => With(Incidents.Happen));
        if (chance.Next(15) == 0) schedule.Spread(chance, 250, 480_000, () => Raise("ALERT", Clients.Alert), chance.NextInt64(0, until));
    }

    private void ArrangePatrol(long until)
    {
        Patrol.Begin();
        schedule.Spread(chance, chance.Next(0, 3), until, Patrol.LogIn);
        schedule.Spread(chance, chance.Next(0, 8), until, AskForHelp);
        schedule.Spread(chance, chance.Next(0, 5), until, () => Raise("/ts", Patrol.Stop));
        schedule.Spread(chance, chance.Next(5, 50), until, () => With(Patrol.Act));
        schedule.Spread(chance, chance.Next(0, 20), until, People.Drive);
    }

    private void ArrangeScripts(long until)
    {
        schedule.Spread(chance, chance.Next(1, 12), until, () => Raise("createCall", Scripts.Create));
        schedule.Spread(chance, chance.Next(0, 20), until, () => With(Scripts.Change));
    }

    // More than any budget allows at once, so that some calls must wait.
    private void ArrangeStorm(long from)
    {
        var length = chance.NextInt64(2_000, 60_000);
        schedule.Spread(chance, chance.Next(5, 30), length, () => Raise("createCall", Scripts.Create), from);
        schedule.Spread(chance, chance.Next(0, 12), length, Call, from);
        schedule.Spread(chance, chance.Next(0, 10), length, Edit, from);
        schedule.Spread(chance, chance.Next(0, 25), length, () => With(Scripts.Change), from);
        schedule.Spread(chance, chance.Next(1, 5), length, AskForHelp, from + (length / 2));
        if (chance.Next(2) == 0) schedule.Spread(chance, 60, 60_000, () => With(Scripts.Chase), from + length);
    }

    // Emergencies for minutes, faster than version 2 accepts them. Less urgent calls must still get through.
    private void ArrangeSiege(long from)
    {
        schedule.Spread(chance, 120, 210_000, () => Raise("createCall", root => Scripts.Create(root, "emergency")), from);
        schedule.Spread(chance, 6, 90_000, () => Raise("createCall", Scripts.Create), from);
    }

    private void Call()
    {
        var caller = People.Callers[chance.Next(People.Callers.Count)];
        if (chance.Next(3) == 0) People.Wander();
        if (chance.Next(12) == 0) With(root => root.Commands.Take(caller, "911", "cancel"));
        if (Raise("/911 by " + caller, root => root.Commands.Take(caller, "911", "help " + chance.Next(1_000))) is not { } number) return;
        if (chance.Next(3) == 0) EditSoon(number);
    }

    private void AskForHelp() => Raise("HELP", Patrol.AskForHelp);

    private void Edit()
    {
        if (resource() is not { } root || Editors.Edit(root.Repository, server.UtcNow) is not { } number) return;
        if (chance.Next(3) == 0) EditSoon(number);
    }

    // While the previous request is in flight, or just after its response.
    private void EditSoon(int number) =>
        schedule.At(world.Milliseconds + chance.Next(50, 1_200), () => With(root => Editors.Edit(root.Repository, server.UtcNow, number)));

    private void Dispatch(CompositionRoot root) => Dispatchers.Act(root.Repository);

    private int? Raise(string how, Action<CompositionRoot> raise)
    {
        if (resource() is not { } root) return null;

        var last = root.Repository.LastNumber;
        raise(root);
        if (root.Repository.LastNumber == last || root.Repository.Find(root.Repository.LastNumber) is not { } call) return null;

        runLog.Tell($"{how}: call {call.Number} {call.Uuid}, {call.Kind}");
        foreach (var officer in People.Officers)
            runLog.Hold(Invariants.CardsAtOnce, Screens.HasCard(officer, call.Number), () => $"officer {officer} has no card of call {call.Number}");
        return call.Number;
    }

    private void With(Action<CompositionRoot> act)
    {
        if (resource() is { } root) act(root);
    }
}
