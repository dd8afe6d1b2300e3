using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>What officers on duty do: ask for help and call it off, stop vehicles, go to calls and leave them, say things, lead, close. Some are units in the CAD.</summary>
internal sealed class SimulatedOfficers(Random chance, SimulatedPlayers players, CadBoard board, RunLog runLog)
{
    // Above those of the units that only dispatchers know.
    private const int FirstUnit = 20;

    private int _words;

    /// <summary>Some officers are logged in to the CAD from the beginning.</summary>
    public void Begin()
    {
        foreach (var officer in players.Officers)
            if (chance.Next(2) == 0) LogIn(officer);
    }

    /// <summary>An officer logs in to the CAD, perhaps once more.</summary>
    public void LogIn() => LogIn(Somebody());

    /// <summary>An officer asks for help, or calls it off: whoever has asked already and says nothing means that.</summary>
    public void AskForHelp(CompositionRoot root)
    {
        var officer = Somebody();
        if (chance.Next(4) == 0) root.Commands.Take(officer, "backup", Perhaps());
        else if (chance.Next(3) == 0) root.PageRequests.Act(officer, OfficerActionNames.Panic, 0, "");
        else root.Commands.Take(officer, "panic", Perhaps());
    }

    /// <summary>An officer stops a vehicle.</summary>
    public void Stop(CompositionRoot root) =>
        root.Commands.Take(Somebody(), "ts", "88ABC" + chance.Next(1_000).ToString("D3", CultureInfo.InvariantCulture) + " " + Perhaps());

    /// <summary>An officer does something with a call.</summary>
    public void Act(CompositionRoot root)
    {
        var officer = Somebody();
        var open = root.Repository.Calls.Where(call => call.State is CallState.Accepted or CallState.Open).ToList();
        if (open.Count == 0) return;

        var action = chance.Next(20) switch
        {
            < 8 => OfficerActionNames.Respond,
            < 10 => OfficerActionNames.Leave,
            < 14 => OfficerActionNames.Note,
            < 17 => OfficerActionNames.Primary,
            < 18 => OfficerActionNames.Acknowledge,
            _ => OfficerActionNames.Close,
        };
        var own = open.LastOrDefault(call => call.Involves(officer));
        var isForThoseThere = action is OfficerActionNames.Leave or OfficerActionNames.Primary or OfficerActionNames.Close;
        var target = isForThoseThere && own is not null ? own : open[chance.Next(open.Count)];
        var text = action == OfficerActionNames.Note ? Words() : "";
        runLog.Tell($"OFFICER {officer}: {action} {target.Number}");
        if (chance.Next(3) == 0) root.PageRequests.Act(officer, action, target.Number, text);
        else root.OfficerActions.Act(officer, action, target.Number, text);
    }

    private int Somebody() => players.Officers[chance.Next(players.Officers.Count)];

    private string Perhaps() => chance.Next(4) == 0 ? Words() : "";

    private string Words() => "words " + (++_words).ToString(CultureInfo.InvariantCulture);

    private void LogIn(int officer)
    {
        var unit = FirstUnit + officer - players.Officers[0];
        board.SetUnit(new BoardUnit { Id = unit, CommunityUserId = "Officer " + officer.ToString(CultureInfo.InvariantCulture), UnitNum = "B-" + unit.ToString(CultureInfo.InvariantCulture) });
        runLog.Tell($"OFFICER {officer} is unit {unit}");
    }
}
