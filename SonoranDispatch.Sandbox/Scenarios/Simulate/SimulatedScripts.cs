using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Players;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>Other resources on the server, which create and change calls through the exports. They have no caller who is told anything.</summary>
internal sealed class SimulatedScripts(Random chance, SimulatedPlayers players, RunLog runLog)
{
    /// <summary>The CAD refuses a note with this text.</summary>
    public const string RefusedInNotes = "unspeakable";

    private static readonly string[] Kinds = ["alert", "alert", "robbery", "shots", "emergency", "non-emergency", "panic"];

    private static readonly string[] Listings = ["911", "auto"];

    private int _made;

    /// <summary>Whether the CAD refuses a note. It takes one that comes with the call.</summary>
    public static bool IsRefused(string note) => note.Contains(RefusedInNotes, StringComparison.Ordinal);

    /// <summary>A script creates a call.</summary>
    public void Create(CompositionRoot root) => Create(root, Kinds[chance.Next(Kinds.Length)]);

    /// <summary>A script creates a call of a kind.</summary>
    public void Create(CompositionRoot root, string kind)
    {
        var table = new Dictionary<string, object?>
        {
            ["title"] = "alarm " + (++_made).ToString(CultureInfo.InvariantCulture),
            ["kind"] = kind,
            ["priority"] = chance.Next(1, 4),
            ["merge"] = chance.Next(4) == 0,
        };
        if (chance.Next(3) == 0) table["as"] = Listings[chance.Next(Listings.Length)];
        if (chance.Next(3) > 0) table["coords"] = Coordinates();
        if (chance.Next(6) == 0) table["units"] = new List<object?> { Officer() };
        if (chance.Next(6) == 0) table["notes"] = new List<object?> { "alarm note " + _made.ToString(CultureInfo.InvariantCulture) };
        root.Exports.CreateCall(table);
    }

    /// <summary>A script changes a call.</summary>
    public void Change(CompositionRoot root) => Change(root, chance.Next(14));

    /// <summary>A script tracks a vehicle: it changes the call's place or description.</summary>
    public void Chase(CompositionRoot root) => Change(root, chance.Next(14, 16));

    private void Change(CompositionRoot root, int kind)
    {
        var open = root.Repository.Calls.Where(call => call.State is CallState.Accepted or CallState.Open).ToList();
        if (open.Count == 0) return;

        var (number, writer) = (open[chance.Next(open.Count)].Number, root.Exports.Writer);
        runLog.Tell($"SCRIPT changes call {number}: {kind}");
        _ = kind switch
        {
            < 4 => writer.AddNote(number, (chance.Next(6) == 0 ? RefusedInNotes + " " : "script ") + chance.Next(1_000).ToString(CultureInfo.InvariantCulture)),
            < 6 => writer.Update(number, new Dictionary<string, object?> { ["priority"] = chance.Next(1, 4), ["coords"] = Coordinates() }),
            < 8 => writer.Update(number, new Dictionary<string, object?> { ["description"] = "seen at " + chance.Next(24).ToString(CultureInfo.InvariantCulture) }),
            < 10 => writer.AttachUnit(number, Officer()),
            10 => writer.DetachUnit(number, Officer()),
            11 => writer.SetPrimary(number, Officer(), chance.Next(2) == 0),
            12 => writer.SetPrimary(number, null, null),
            13 => writer.Close(number),
            14 => writer.Update(number, new Dictionary<string, object?> { ["code"] = "10-" + chance.Next(100).ToString(CultureInfo.InvariantCulture) }),
            _ => writer.Update(number, new Dictionary<string, object?> { ["coords"] = Coordinates() }),
        };
    }

    private object Officer() => players.Officers[chance.Next(players.Officers.Count)];

    private Dictionary<string, object?> Coordinates()
    {
        var place = players.Somewhere();
        return new Dictionary<string, object?> { ["x"] = place.X, ["y"] = place.Y, ["z"] = place.Z };
    }
}
