using System.Globalization;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>Other resources of the server, which make and change calls by the exports. Nobody behind them is told anything.</summary>
internal sealed class Scripts(Random chance, Townsfolk people, Story story)
{
    private static readonly string[] Kinds = ["alert", "alert", "robbery", "shots", "emergency", "non-emergency", "panic"];

    private int _made;

    /// <summary>A script makes a call.</summary>
    public void Create(CompositionRoot root)
    {
        var table = new Dictionary<string, object?>
        {
            ["title"] = "alarm " + (++_made).ToString(CultureInfo.InvariantCulture),
            ["kind"] = Kinds[chance.Next(Kinds.Length)],
            ["priority"] = chance.Next(1, 4),
            ["merge"] = chance.Next(4) == 0,
        };
        if (chance.Next(3) > 0) table["coords"] = Coordinates();
        if (chance.Next(6) == 0) table["units"] = new List<object?> { Officer() };
        if (chance.Next(6) == 0) table["notes"] = new List<object?> { "alarm note " + _made.ToString(CultureInfo.InvariantCulture) };
        root.Exports.CreateCall(table);
    }

    /// <summary>A script changes a call.</summary>
    public void Change(CompositionRoot root)
    {
        var open = root.Book.Calls.Where(call => call.State is CallState.Accepted or CallState.Open).ToList();
        if (open.Count == 0) return;

        var (number, writer) = (open[chance.Next(open.Count)].Number, root.Exports.Writer);
        var kind = chance.Next(14);
        story.Tell($"SCRIPT changes call {number}: {kind}");
        _ = kind switch
        {
            < 4 => writer.AddNote(number, "script " + chance.Next(1_000).ToString(CultureInfo.InvariantCulture)),
            < 6 => writer.Update(number, new Dictionary<string, object?> { ["priority"] = chance.Next(1, 4), ["coords"] = Coordinates() }),
            < 8 => writer.Update(number, new Dictionary<string, object?> { ["description"] = "seen at " + chance.Next(24).ToString(CultureInfo.InvariantCulture) }),
            < 10 => writer.AttachUnit(number, Officer()),
            10 => writer.DetachUnit(number, Officer()),
            11 => writer.SetPrimary(number, Officer(), chance.Next(2) == 0),
            12 => writer.SetPrimary(number, null, null),
            _ => writer.Close(number),
        };
    }

    private object Officer() => people.Officers[chance.Next(people.Officers.Count)];

    private Dictionary<string, object?> Coordinates()
    {
        var place = people.Somewhere();
        return new Dictionary<string, object?> { ["x"] = place.X, ["y"] = place.Y, ["z"] = place.Z };
    }
}
