using System.Text;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Cad.Reading;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.CadFeed.Pushes;

/// <summary>
/// Receives what the CAD pushes to the game server by HTTP, checks the key, and passes the changes on. Anybody can send such a request: without the key
/// nothing of it is believed, logged or kept, apart from a count. Main thread only.
/// </summary>
public sealed class PushReceiver
{
    /// <summary>The longest push that is read, in bytes of UTF-8.</summary>
    public const int MostBytes = 64 * 1024;

    /// <summary>How many pushes with a wrong key are read within <see cref="WrongKeyWindow"/>. Beyond that nothing is read, not even from the CAD.</summary>
    public const int MostWrongKeys = 20;

    /// <summary>The length of that window, in milliseconds.</summary>
    public const long WrongKeyWindow = 1_000;

    private readonly Func<string, bool> _isKey;
    private readonly ICadEventHandler _handler;
    private readonly IClock _clock;
    private readonly SlidingWindowLimiter _wrongKeys = new(MostWrongKeys, WrongKeyWindow);

    /// <summary>Creates the receiver.</summary>
    /// <param name="isKey">Whether a key is that of the account in use.</param>
    /// <param name="handler">Receives the changes.</param>
    /// <param name="clock">The clock.</param>
    public PushReceiver(Func<string, bool> isKey, ICadEventHandler handler, IClock clock) => (_isKey, _handler, _clock) = (isKey, handler, clock);

    /// <summary>How many pushes came, by what became of them.</summary>
    public PushCounts Counts { get; } = new();

    /// <summary>Takes a push. Never throws because of its contents.</summary>
    /// <param name="body">The body of the request.</param>
    /// <returns>The answer to the request.</returns>
    public PushAnswer Take(string body)
    {
        if (body.Length > MostBytes || Encoding.UTF8.GetByteCount(body) > MostBytes)
        {
            Counts.TooLong++;
            return PushAnswer.TooLong;
        }

        var now = _clock.Milliseconds;
        if (_wrongKeys.Wait(now) > 0)
        {
            Counts.NotRead++;
            return PushAnswer.NotRead;
        }

        if (!_isKey(PushKeyReader.Read(body)))
        {
            _wrongKeys.Add(now);
            Counts.WrongKey++;
            return PushAnswer.WrongKey;
        }

        return Read(body);
    }

    private PushAnswer Read(string body)
    {
        if (TolerantJson.Parse(body) is not JObject push || push.Field("type").Text().Trim() is not { Length: > 0 } type) return Unreadable();

        if (!PushReader.Knows(type))
        {
            Counts.Unused++;
            return PushAnswer.Ok;
        }

        if (PushReader.Read(type, push.Field("data")) is not { } events) return Unreadable();

        Counts.Taken++;
        foreach (var happened in events) _handler.Handle(happened);
        return PushAnswer.Ok;
    }

    private PushAnswer Unreadable()
    {
        Counts.Unreadable++;
        return PushAnswer.Unreadable;
    }
}
