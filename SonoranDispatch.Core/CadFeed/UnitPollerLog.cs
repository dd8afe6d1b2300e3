using SonoranDispatch.Cad;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.CadFeed;

/// <summary>Tells the owner where units come from and what keeps them away: each once, not each minute.</summary>
internal sealed class UnitPollerLog(ILog log, string resource)
{
    // One read that fails is no news; the call synchronizer tells of outages.
    private const int FailuresToTell = 3;

    private bool _isOfficial;
    private bool _isTold;
    private int _failures;

    /// <summary>The official resource was asked.</summary>
    /// <param name="gave">Whether it gave a list.</param>
    public void Official(bool gave)
    {
        if (gave && !_isOfficial) log.Write(Messages.UnitsFromResource, resource);
        if (!gave && !_isTold) log.Write(Messages.UnitsNotGiven, resource);
        (_isOfficial, _isTold) = (gave, !gave);
    }

    /// <summary>The CAD gave its units.</summary>
    public void Read() => (_isOfficial, _isTold, _failures) = (false, false, 0);

    /// <summary>The CAD did not.</summary>
    public void Failed(CadFailure failure)
    {
        _failures++;
        if (_isTold || (!failure.IsSettings && _failures < FailuresToTell)) return;

        _isTold = true;
        log.Write(Messages.UnitsNotRead, failure.Status, failure.Text);
    }

    /// <summary>The project itself failed.</summary>
    public void Bug(Exception bug) => log.Write(Messages.EntryPointFailed, bug);
}
