using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Knows the account of the CAD in use, and decides which calls may be changed there by their numbers. A number belongs to one account: under another
/// key, or where numbering starts anew, the same number is somebody else's call.
/// </summary>
internal sealed class CadNumbers
{
    private readonly CallRepository _repository;
    private readonly ILog _log;
    private readonly CadNumberIndex _holders;
    private readonly SortedSet<int> _unreported = [];
    private CadCallList? _judged;
    private bool _doMostVanish;

    /// <summary>Begins with the calls in the repository and follows it.</summary>
    public CadNumbers(CallRepository repository, AccountBinding? account, ILog log)
    {
        (_repository, _holders, _log, Account) = (repository, new CadNumberIndex(repository), log, account);
    }

    /// <summary>The account in use. Null if the settings name none.</summary>
    public AccountBinding? Account { get; private set; }

    /// <summary>How often the account has changed in this run.</summary>
    public int Changes { get; private set; }

    /// <summary>Takes another account over. The numbers of all calls must be verified in it.</summary>
    public void Use(AccountBinding? other)
    {
        (Account, Changes) = (other, Changes + 1);
        foreach (var call in _repository.Calls.ToList()) _repository.Change(call.Number, Doubted);
    }

    /// <summary>Returns an answer that made a number doubtful. Null if it was given in an account that is no longer in use.</summary>
    public NotFoundAnswer? InThis(NotFoundAnswer? answer) => answer?.AccountChanges == Changes ? answer : null;

    /// <summary>Returns the call with a number that must be verified, or the same instance if it has none.</summary>
    public Call Doubted(Call call)
    {
        // A closed call is not verified: its number is only kept from being taken for one of the account in use.
        var isOverElsewhere = call.Known is { Presence: CadPresence.Present, Closed: true } && IsOfAnother(call);
        var known = isOverElsewhere ? call.Known.In(CadNumberState.SetAside) : call.Known.Unverified();

        // It may be in its own account already. Only a look-up may decide whether another one gets it.
        if (call.PossiblyTwice && IsOfAnother(call) && known.Presence == CadPresence.None) known = known with { Presence = CadPresence.Unknown };
        return ReferenceEquals(known, call.Known) ? call : call with { Known = known };
    }

    /// <summary>
    /// Returns the call, to be verified again if it was set aside, and with what the CAD refused or did not take off its lists to be tried again. A refused
    /// note was stepped over and is not sent again: it stays known, because notes are counted by what the CAD has or refused.
    /// </summary>
    public Call Reconsidered(Call call)
    {
        call = call with { Refusal = null, RefusedChanges = [.. call.RefusedChanges.Where(static refused => refused.Step is CadStep.AddNote)] };
        var known = call.Known;
        if (known.Leftovers.Count > 0) call = call with { Known = known with { Leftovers = [.. known.Leftovers.Select(static leftover => leftover with { IsRefused = false })] } };
        return call.IsSetAside ? Doubted(call) : call;
    }

    /// <summary>Whether the call was sent to another account than the one in use.</summary>
    public bool IsOfAnother(Call call) => call.Account is { } own && own != Account;

    /// <summary>Whether it is certain that the call was sent to the account in use.</summary>
    public bool IsOfThis(Call call) => call.Account is { } own && own == Account;

    /// <summary>
    /// Whether another call of the account in use has a number. If so, it is not changed under it before a read showed whose it is. A call of another
    /// account that has the same number there is not changed before a read anyway.
    /// </summary>
    public bool IsTaken(int callId, int byNumber)
    {
        var holders = OthersWith(callId, byNumber).Where(holder => _repository.Find(holder) is { } call && !IsOfAnother(call)).ToList();
        foreach (var holder in holders) _repository.Change(holder, Doubted);
        return holders.Count > 0;
    }

    /// <summary>Records that a read showed a number together with the uuid of a call: whoever else has that number has lost it.</summary>
    public void Claim(int callId, int byNumber)
    {
        foreach (var holder in OthersWith(callId, byNumber)) _repository.Change(holder, SetAside);
    }

    /// <summary>Returns the call, set aside.</summary>
    public Call SetAside(Call call)
    {
        if (!call.IsSetAside && !call.Known.Closed) _unreported.Add(call.Number);
        return call with { Known = call.Known with { NumberState = CadNumberState.SetAside } };
    }

    /// <summary>Returns the call after a look-up that did not find it: it may be created, but in its own account only.</summary>
    public Call AfterNotFound(Call call) => IsOfAnother(call) ? SetAside(call) : call with { Known = KnownCall.Nothing };

    /// <summary>Returns the call where its number cannot be verified because the CAD's calls cannot be read: its account is believed if it is the same.</summary>
    public Call Unreadable(Call call) => IsOfThis(call) ? call with { Known = call.Known with { NumberState = CadNumberState.Verified } } : SetAside(call);

    /// <summary>Whether most of the open calls of the account in use are missing from a read (<see cref="AbsenceRule"/>).</summary>
    public bool DoMostVanish(CadCallList read)
    {
        if (ReferenceEquals(read, _judged)) return _doMostVanish;

        var open = _repository.Calls.Where(call => call.Known is { Presence: CadPresence.Present, Closed: false } && IsOfThis(call)).ToList();
        var missing = open.Count(call => read.Find(call.Known.CallId) is null);
        (_judged, _doMostVanish) = (read, AbsenceRule.DoMostVanish(missing, open.Count));
        return _doMostVanish;
    }

    /// <summary>Reports the calls that were set aside since the last report.</summary>
    public void Report()
    {
        if (_unreported.Count == 0) return;

        _log.Write(Messages.CallsSetAside, _unreported.Count, NumberList.Of(_unreported));
        _unreported.Clear();
    }

    private IReadOnlyList<int> OthersWith(int callId, int number) => [.. _holders.With(callId).Where(holder => holder != number)];
}
