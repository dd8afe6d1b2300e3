using System;

namespace SonoranDispatch.Client;

/// <summary>
/// The list of calls and its input focus, which nothing else takes. It takes the focus only when the page reports that the list is open: a
/// page that does not respond must not leave the player without controls.
/// </summary>
internal sealed class CallList
{
    private readonly Natives _natives;
    private readonly PageMessages _page;
    private readonly Action _closed;
    private bool _isAskedFor;

    /// <param name="natives">The game's natives.</param>
    /// <param name="page">The page.</param>
    /// <param name="closed">Called when the list was open and is no longer.</param>
    public CallList(Natives natives, PageMessages page, Action closed)
    {
        _natives = natives;
        _page = page;
        _closed = closed;
    }

    /// <summary>True while the list is open and has the focus.</summary>
    public bool IsUp { get; private set; }

    /// <summary>Asks the page to open the list. Not in the pause menu, which the player could then no longer leave.</summary>
    /// <returns>False if the page was not asked.</returns>
    public bool Open()
    {
        if (IsUp || _natives.IsPaused) return false;
        _isAskedFor = true;
        _page.List(true);
        return true;
    }

    /// <summary>Hides the list and releases the focus.</summary>
    public void Close()
    {
        if (IsUp || _isAskedFor) _page.List(false);
        Release();
    }

    /// <summary>Closes the list if it is open, else asks the page to open it, even if an earlier request had no effect.</summary>
    /// <returns>True if the page was asked to open it.</returns>
    public bool Toggle()
    {
        if (!IsUp) return Open();
        Close();
        return false;
    }

    /// <summary>The page reports that the list is open. In the pause menu it is hidden again.</summary>
    public void Opened()
    {
        _isAskedFor = true;
        if (IsUp) return;
        if (_natives.IsPaused)
        {
            Close();
            return;
        }

        IsUp = true;
        _natives.SetPageFocus(true);
    }

    /// <summary>The list is closed: the focus returns to the game.</summary>
    public void Release()
    {
        _isAskedFor = false;
        if (!IsUp) return;
        IsUp = false;
        _natives.SetPageFocus(false);
        _closed();
    }

    /// <summary>Closes the list if the player is in the pause menu.</summary>
    public void Check()
    {
        if (IsUp && _natives.IsPaused) Close();
    }
}
