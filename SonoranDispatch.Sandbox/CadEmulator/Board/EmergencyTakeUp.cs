using System.Globalization;

namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>What a dispatcher does with a 911 call in the CAD: makes a dispatch call of it.</summary>
/// <param name="Origin">The key that says in the dispatch call's map which 911 call it was; empty for none. The CAD writes origin911, the official resource createdFromId.</param>
/// <param name="KeepsMap">Whether the dispatch call has the map of the 911 call. No page says that it has.</param>
/// <param name="StaysListed">Whether the 911 call stays in its list. No page says that it goes.</param>
public sealed record EmergencyTakeUp(string Origin = "origin911", bool KeepsMap = true, bool StaysListed = false)
{
    private const int Active = 1;

    /// <summary>Makes the dispatch call. The form imports priority, block, postal and code from the map of the 911 call.</summary>
    /// <param name="board">The board.</param>
    /// <param name="callId">The number of the 911 call.</param>
    /// <returns>The dispatch call; <c>null</c> if there is no such 911 call in the list.</returns>
    public BoardCall? On(CadBoard board, int callId)
    {
        if (board.Find(callId) is not { IsEmergency: true, IsOpen: true } emergency) return null;

        var map = KeepsMap ? new Dictionary<string, string>(emergency.MetaData) : [];
        if (Origin.Length > 0) map[Origin] = callId.ToString(CultureInfo.InvariantCulture);
        if (!StaysListed) board.Remove(callId);
        return board.AddByDispatcher(new BoardCall
        {
            ServerId = emergency.ServerId,
            Status = Active,
            Priority = int.TryParse(emergency.MetaData.GetValueOrDefault("priority"), NumberStyles.None, CultureInfo.InvariantCulture, out var priority) ? priority : 2,
            Block = emergency.MetaData.GetValueOrDefault("block", ""),
            Postal = emergency.MetaData.GetValueOrDefault("postal", ""),
            Code = emergency.MetaData.GetValueOrDefault("code", ""),
            Address = emergency.Location,
            Title = "911 call",
            Description = emergency.Description,
            MetaData = map,
        });
    }
}
