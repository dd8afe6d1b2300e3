using System.Text;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Calls.Records;

/// <summary>
/// Keeps a record, without its notes, within its size. What the call itself says goes last: first the history of refusals and of reports that joined,
/// then what the CAD is known to hold, which is then sent once more after a restart.
/// </summary>
internal static class RecordReducer
{
    /// <summary>The maximum size of a record without its notes, in bytes of UTF-8.</summary>
    public const int MostBytes = 16 * 1024;

    private const int MostListed = 20;
    private const int LongestText = 500;

    private static readonly Func<Call, Call>[] Reductions =
    [
        static call => call with { RefusedChanges = Last(call.RefusedChanges, 5), Joined = Last(call.Joined, 5) },
        static call => call with { Known = call.Known with { InDoubt = Merged(call.Known.InDoubt) } },
        static call => call with { RefusedChanges = [], Joined = [] },
        static call => call with { Known = call.Known with { Details = new CallDetails() } },
        static call => call with { Responders = Last(call.Responders, MostListed), Departments = Last(call.Departments, MostListed), Area = Short(call.Area) },
        static call => call with { Text = Short(call.Text), Desired = call.Desired with { Details = Short(call.Desired.Details) } },
    ];

    /// <summary>Writes a call so that it fits.</summary>
    /// <param name="call">The call, without its notes.</param>
    /// <param name="write">Writes the record.</param>
    public static string Write(Call call, Func<Call, string> write)
    {
        var text = write(call);
        foreach (var reduce in Reductions)
        {
            if (Fits(text)) break;
            text = write(call = reduce(call));
        }

        return text;
    }

    // Most records are so short that nothing has to be counted.
    private static bool Fits(string text) => text.Length * 3 <= MostBytes || Encoding.UTF8.GetByteCount(text) <= MostBytes;

    private static IReadOnlyList<T> Last<T>(IReadOnlyList<T> list, int most) => list.Count <= most ? list : [.. list.Skip(list.Count - most)];

    // Of an edit in doubt only the fields matter: they are sent again with the values that are wanted then.
    private static IReadOnlyList<CadStep> Merged(IReadOnlyList<CadStep> doubts)
    {
        var edits = doubts.OfType<CadStep.Edit>().ToList();
        if (edits.Count < 2) return doubts;

        var all = edits.Aggregate(CallChanges.None, static (changes, edit) => changes.With(edit.Changes, new CallDetails()));
        return [.. doubts.Where(static doubt => doubt is not CadStep.Edit), new CadStep.Edit(all)];
    }

    // Nobody is left out whom the record does not name.
    private static CallArea? Short(CallArea? area) => area is null ? null : area with { Name = Short(area.Name), Chosen = Last(area.Chosen, MostListed), LeftOut = Last(area.LeftOut, MostListed) };

    private static CallDetails Short(CallDetails details) => details with
    {
        Block = Short(details.Block),
        Address = Short(details.Address),
        Postal = Short(details.Postal),
        Title = Short(details.Title),
        Code = Short(details.Code),
        Description = Short(details.Description),
    };

    private static string Short(string text) => TextCut.At(text, LongestText);
}
