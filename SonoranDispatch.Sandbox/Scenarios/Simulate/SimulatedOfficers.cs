using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// The actions of officers on duty: request and cancel help, stop vehicles, respond to calls and leave them, add notes, reply to callers, bring in
/// departments, become primary, close. Some officers are units in the CAD.
/// </summary>
internal sealed class SimulatedOfficers(Random chance, SimulatedPlayers players, CadBoard board, CommunityProfile community, RunLog runLog)
{
    // Above the ids of the units that only dispatchers use.
    private const int FirstUnit = 20;

    private static readonly string[] Departments = ["fire", "medical", "EMS", "nowhere"];

    private int _words;

    /// <summary>Logs some officers in to the CAD at the start.</summary>
    public void Begin()
    {
        foreach (var officer in players.Officers)
            if (chance.Next(2) == 0) LogIn(officer);
    }

    /// <summary>An officer logs in to the CAD, possibly again.</summary>
    public void LogIn() => LogIn(Somebody());

    /// <summary>An officer requests help or cancels it. A repeated request without a text cancels.</summary>
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

    /// <summary>An officer takes an action on a call.</summary>
    public void Act(CompositionRoot root)
    {
        var officer = Somebody();
        var open = root.Repository.Calls.Where(call => call.State is CallState.Accepted or CallState.Open).ToList();
        if (open.Count == 0) return;

        var action = chance.Next(22) switch
        {
            < 8 => OfficerActionNames.Respond,
            < 10 => OfficerActionNames.Leave,
            < 14 => OfficerActionNames.Note,
            < 17 => OfficerActionNames.Primary,
            < 18 => OfficerActionNames.Acknowledge,
            < 19 => OfficerActionNames.Reply,
            < 20 => OfficerActionNames.Assist,
            _ => OfficerActionNames.Close,
        };
        var own = open.LastOrDefault(call => call.Involves(officer));
        var isForThoseThere = action is OfficerActionNames.Leave or OfficerActionNames.Primary or OfficerActionNames.Reply or OfficerActionNames.Assist or OfficerActionNames.Close;
        var target = isForThoseThere && own is not null ? own : open[chance.Next(open.Count)];
        var text = action switch
        {
            OfficerActionNames.Note or OfficerActionNames.Reply => Words(),
            OfficerActionNames.Assist => Departments[chance.Next(Departments.Length)],
            _ => "",
        };
        runLog.Tell($"OFFICER {officer}: {action} {target.Number}");
        if (action is OfficerActionNames.Reply or OfficerActionNames.Assist || chance.Next(3) == 0) root.PageRequests.Act(officer, action, target.Number, text);
        else root.OfficerActions.Act(officer, action, target.Number, text);
    }

    private int Somebody() => players.Officers[chance.Next(players.Officers.Count)];

    private string Perhaps() => chance.Next(4) == 0 ? Words() : "";

    private string Words() => "words " + (++_words).ToString(CultureInfo.InvariantCulture);

    private void LogIn(int officer)
    {
        var unit = FirstUnit + officer - players.Officers[0];
        board.SetUnit(community.Unit(new BoardUnit { Id = unit, CommunityUserId = "Officer " + officer.ToString(CultureInfo.InvariantCulture), UnitNum = "B-" + unit.ToString(CultureInfo.InvariantCulture) }));
        runLog.Tell($"OFFICER {officer} is unit {unit}");
    }
}
