namespace SonoranDispatch.Client;

/// <summary>
/// The list of calls and the focus that it alone takes. The focus is taken when the page says that the list is up, not before: a page that
/// does not answer must not leave the player without his keys.
/// </summary>
internal sealed class CallList
{
    private readonly Natives _natives;
    private readonly PageMessages _page;
    private bool _isAskedFor;

    public CallList(Natives natives, PageMessages page)
    {
        _natives = natives;
        _page = page;
    }

    /// <summary>True while the list is up and has the focus.</summary>
    public bool IsUp { get; private set; }

    /// <summary>Asks the page for the list. Not in the pause menu, which could not be left any more.</summary>
    /// <returns>False where it was not asked.</returns>
    public bool Open()
    {
        if (IsUp || _natives.IsPaused) return false;
        _isAskedFor = true;
        _page.List(true);
        return true;
    }

    /// <summary>Hides the list and gives the focus back.</summary>
    public void Close()
    {
        if (IsUp || _isAskedFor) _page.List(false);
        Release();
    }

    /// <summary>Closes the list where it is up, else asks for it, also where it was asked for and did not come.</summary>
    /// <returns>True where the page was asked for it.</returns>
    public bool Toggle()
    {
        if (!IsUp) return Open();
        Close();
        return false;
    }

    /// <summary>The page says that the list is up. In the pause menu it is hidden again.</summary>
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

    /// <summary>The list is gone: the focus goes back to the game.</summary>
    public void Release()
    {
        _isAskedFor = false;
        if (!IsUp) return;
        IsUp = false;
        _natives.SetPageFocus(false);
    }

    /// <summary>Gives the focus back where the player is in the pause menu.</summary>
    public void Check()
    {
        if (IsUp && _natives.IsPaused) Close();
    }
}
