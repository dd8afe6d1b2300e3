using SonoranDispatch.Administration;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Notifications;
using SonoranDispatch.Time;

namespace SonoranDispatch;

/// <summary>The tick: lets each part that waits for something do its next piece, in one fixed order.</summary>
public sealed class DispatchLoop
{
    private readonly CompositionRoot _root;
    private readonly CallLoading _loading;
    private readonly CallRetention _retention;
    private readonly CallerNews _news;
    private readonly TestCall _test;
    private readonly IPaceStore? _pace;
    private readonly IClock _clock;

    internal DispatchLoop(CompositionRoot root, CallLoading loading, CallRetention retention, CallerNews news, TestCall test, IPaceStore? pace, IClock clock)
    {
        (_root, _loading, _retention, _news, _test) = (root, loading, retention, news, test);
        (_pace, _clock) = (pace, clock);
    }

    /// <summary>Whether the next tick has anything to do.</summary>
    public bool IsBusy =>
        _loading.IsBusy || _retention.IsBusy || _root.Courier.IsBusy || _root.Streets.IsBusy || _root.Screens.IsBusy || _news.IsBusy || _test.IsBusy
        || _root.Rounds.IsBusy || _root.Book.NeedsFlush;

    /// <summary>When an idle resource has to wake up by itself, on the monotonic clock, milliseconds; <see cref="long.MaxValue"/> for never.</summary>
    public long NextDue => Math.Min(
        _root.Followed.NextDue,
        Math.Min(Math.Min(_root.Gate.NextProbe, _retention.NextDue), Math.Min(_root.UnitsReading.NextDue, _root.Rounds.NextDue)));

    /// <summary>
    /// One tick: unanswered questions, what to send, the store; then, durable, the requests and what callers may be told now. What was kept
    /// comes back in what is left of the tick.
    /// </summary>
    public void Advance()
    {
        var began = _clock.Milliseconds;
        if (_root.Streets.IsBusy) _root.Streets.Advance();
        if (!_loading.IsBusy) _root.Screens.Advance();
        _root.Followed.Advance();
        _root.Gate.Advance();
        _root.Rounds.Advance();
        _test.Advance();
        _root.Courier.Prepare();
        _root.UnitsReading.Prepare();
        _retention.Advance();
        MakeDurable();
        _root.Courier.Dispatch();
        _root.UnitsReading.Dispatch();
        _news.Advance();
        _loading.Advance(began);
    }

    private void MakeDurable()
    {
        var sends = (_root.Courier.HasChosen || _root.UnitsReading.HasChosen || _root.Gate.HasAsked) && _pace is not null;
        if (sends) _pace?.Write(_root.Courier.Budgets.Describe(_clock.Milliseconds));
        var isFlushed = _root.Book.NeedsFlush;
        _root.Book.Flush();
        if (sends && !isFlushed) _pace?.Flush();
    }
}
