using System.Globalization;

namespace SonoranDispatch.Sandbox.World;

/// <summary>Converts the emulator's board to the form that the console and the scenarios show.</summary>
internal static class BoardView
{
    private static readonly string[] Origins = ["CALLER", "RADIO_DISPATCH", "OBSERVED", "WALK_UP"];
    private static readonly string[] Statuses = ["PENDING", "ACTIVE", "CLOSED"];

    /// <summary>Converts a call of the board.</summary>
    public static BoardCallView Of(CadEmulator.Board.BoardCall call) => new(
        call.CallId,
        call.IsEmergency,
        call.IsEmergency ? "" : Origins[call.Origin],
        Statuses[call.Status],
        call.Priority,
        call.Title,
        call.Code,
        call.Block,
        call.IsEmergency ? call.Location : call.Address,
        call.Postal,
        call.Description,
        [.. call.Notes.Select(note => note.Label + ": " + note.Content)],
        call.Idents,
        call.MetaData,
        Number(call.MetaData, "x"),
        Number(call.MetaData, "y"),
        Number(call.MetaData, "radius"))
    {
        Primary = call.Primary < 0 ? null : call.Primary,
    };

    // The live map reads a pin from x and y, and only if both are numbers.
    private static double? Number(IReadOnlyDictionary<string, string> map, string key) =>
        map.TryGetValue(key, out var text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
