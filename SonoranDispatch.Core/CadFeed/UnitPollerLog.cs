using SonoranDispatch.Cad;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.CadFeed;

/// <summary>Logs where units come from and what prevents reading them. Each is logged once, not with every read.</summary>
internal sealed class UnitPollerLog(ILog log, string resource)
{
    // One failed read means little. The circuit breaker logs outages.
    private const int FailuresToTell = 3;

    private bool _isOfficial;
    private bool _isTold;
    private int _failures;

    /// <summary>Records that the official resource was asked for its list.</summary>
    /// <param name="gave">Whether it returned a list.</param>
    public void Official(bool gave)
    {
        if (gave && !_isOfficial) log.Write(Messages.UnitsFromResource, resource);
        if (!gave && !_isTold) log.Write(Messages.UnitsNotGiven, resource);
        (_isOfficial, _isTold) = (gave, !gave);
    }

    /// <summary>Records that the CAD returned its units.</summary>
    public void Read() => (_isOfficial, _isTold, _failures) = (false, false, 0);

    /// <summary>Records that the CAD did not return its units.</summary>
    public void Failed(CadFailure failure)
    {
        _failures++;
        if (_isTold || (!failure.IsSettings && _failures < FailuresToTell)) return;

        _isTold = true;
        log.Write(Messages.UnitsNotRead, failure.Status, failure.Text);
    }

    /// <summary>Logs an unexpected exception in this project.</summary>
    public void Bug(Exception bug) => log.Write(Messages.EntryPointFailed, bug);
}
