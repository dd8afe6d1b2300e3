using SonoranDispatch.Contracts;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;
using SonoranDispatch.Time;

namespace SonoranDispatch.Intake;

/// <summary>
/// Asks a player's own client for the street at their position, because the server has no map. Each request ends with an answer, or with
/// none after a time-out, which starts with the tick after the request. Only the player who was asked can answer, and only once.
/// </summary>
public sealed class StreetRequests(IPlayerClients clients, OnlinePlayers online, IClock clock)
{
    private readonly Dictionary<int, Question> _open = [];
    private int _last;

    /// <summary>Whether any request is open.</summary>
    public bool IsBusy => _open.Count > 0;

    /// <summary>Asks a player.</summary>
    /// <param name="player">Their server id.</param>
    /// <param name="milliseconds">How long to wait.</param>
    /// <param name="then">Called exactly once, on the main thread: with the answer, or with <c>null</c> if none arrived in time.</param>
    public void Ask(int player, long milliseconds, Action<StreetAddress?> then)
    {
        var number = ++_last;
        _open.Add(number, new Question(player, online.SessionOf(player), milliseconds, then));
        clients.Send(player, EventNames.WhereAreYou, number);
    }

    /// <summary>Handles a client's answer. Anything but the expected answer from the expected player is ignored.</summary>
    public void Answer(int player, int number, string street, string crossing, string zone)
    {
        if (!_open.TryGetValue(number, out var question) || question.Player != player || question.Session != online.SessionOf(player)) return;

        _open.Remove(number);
        question.Then(new StreetAddress(Name(street), Name(crossing), Name(zone)));
    }

    /// <summary>Ends requests that have timed out. Called each tick while a request is open.</summary>
    public void Advance()
    {
        var now = clock.Milliseconds;
        foreach (var question in _open.Values) question.Until ??= now + question.Milliseconds;
        foreach (var pair in _open.Where(pair => pair.Value.Until <= now).ToList())
        {
            _open.Remove(pair.Key);
            pair.Value.Then(null);
        }
    }

    // The game returns "NULL" for a missing label.
    private static string Name(string raw)
    {
        var name = SanitizedText.Clean(raw, StreetAddress.LongestName).Value;
        return string.Equals(name, "NULL", StringComparison.Ordinal) ? "" : name;
    }

    private sealed class Question(int player, PlayerSession? session, long milliseconds, Action<StreetAddress?> then)
    {
        public int Player => player;

        public PlayerSession? Session => session;

        public long Milliseconds => milliseconds;

        public Action<StreetAddress?> Then => then;

        /// <summary>
        /// When the request times out; <c>null</c> before the first tick after it. The time the requesting tick takes does not count.
        /// </summary>
        public long? Until { get; set; }
    }
}
