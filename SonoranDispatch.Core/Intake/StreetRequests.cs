using SonoranDispatch.Contracts;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;
using SonoranDispatch.Time;

namespace SonoranDispatch.Intake;

/// <summary>
/// Asks a player's own game what its map calls the spot he is at, because the server has no map. Nobody waits long: each question gets
/// an answer, or none when its time is up, which begins with the tick after it. Only the player who was asked can answer, once.
/// </summary>
public sealed class StreetRequests(IPlayerClients clients, IClock clock)
{
    private readonly Dictionary<int, Question> _open = [];
    private int _last;

    /// <summary>Whether anybody waits.</summary>
    public bool IsBusy => _open.Count > 0;

    /// <summary>Asks a player.</summary>
    /// <param name="player">His server id.</param>
    /// <param name="milliseconds">How long to wait.</param>
    /// <param name="then">Called exactly once, on the main thread: with the answer, or with <c>null</c> when none came in time.</param>
    public void Ask(int player, long milliseconds, Action<StreetAddress?> then)
    {
        var number = ++_last;
        _open.Add(number, new Question(player, milliseconds, then));
        clients.Send(player, EventNames.WhereAreYou, number);
    }

    /// <summary>A client answered. Anything but the expected answer from the expected player is ignored.</summary>
    public void Answer(int player, int number, string street, string crossing, string zone)
    {
        if (!_open.TryGetValue(number, out var question) || question.Player != player) return;

        _open.Remove(number);
        question.Then(new StreetAddress(Name(street), Name(crossing), Name(zone)));
    }

    /// <summary>Gives up on questions whose time is up. Called each tick while somebody waits.</summary>
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

    // The game says "NULL" for a label it does not have.
    private static string Name(string raw)
    {
        var name = SanitizedText.Clean(raw, StreetAddress.LongestName).Value;
        return string.Equals(name, "NULL", StringComparison.Ordinal) ? "" : name;
    }

    private sealed class Question(int player, long milliseconds, Action<StreetAddress?> then)
    {
        public int Player => player;

        public long Milliseconds => milliseconds;

        public Action<StreetAddress?> Then => then;

        /// <summary>When its time is up; <c>null</c> before the first tick after it. How long what asked it takes is not the player's time.</summary>
        public long? Until { get; set; }
    }
}
