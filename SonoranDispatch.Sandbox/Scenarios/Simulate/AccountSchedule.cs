using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Limits;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// The change to the key of another community at the same address, and back. That community has calls of its own under the numbers that ours will use.
/// </summary>
internal sealed class AccountSchedule
{
    /// <summary>The key of the other community.</summary>
    public const string OtherKey = "an0ther-s3cret-of-another-community";

    private const int Theirs = 8;

    private readonly EmulatedCad _cad;
    private readonly string _ownKey;
    private readonly RunLog _runLog;
    private readonly IReadOnlyList<BoardCall> _theirs;

    public AccountSchedule(EmulatedCad cad, string ownKey, RunLog runLog)
    {
        (_cad, _ownKey, _runLog) = (cad, ownKey, runLog);
        Other = cad.AddCommunity(new CadCommunity { ApiKey = OtherKey });
        _theirs = [.. Enumerable.Range(1, Theirs).Select(call => Other.Board.Add(new BoardCall { Title = "Their incident " + call }))];
    }

    /// <summary>The other community's CAD.</summary>
    public EmulatedCad Other { get; }

    /// <summary>Gives the other community the versions and the limits of the first.</summary>
    public void Imitate(CommunityProfile community, RateWindow window)
    {
        Other.Limits.Window = window;
        if (!community.HasV1) Other.Faults.V1Gone.Always();
        if (!community.HasV2) Other.Faults.V2Gone.Always();
        if (community.HasOldRule) Other.Faults.OldV2Rule.Always();
    }

    /// <summary>Plans the changes of a third of the runs. They end with the own account.</summary>
    public void Plan(Random chance, long until, EventSchedule schedule, ResourceSetup setup, Func<CompositionRoot?> root, Action changes)
    {
        for (var times = chance.Next(3) == 0 ? chance.Next(1, 3) : 0; times > 0; times--)
        {
            var from = chance.NextInt64(0, until);
            schedule.At(from, () => Use(OtherKey));
            schedule.At(chance.NextInt64(from, until), () => Use(_ownKey));
        }

        schedule.At(until, () => Use(_ownKey));

        void Use(string key)
        {
            if (setup.Key == key) return;

            setup.Key = key;
            changes();
            _runLog.Tell(key == OtherKey ? "THE OWNER sets the key of another community" : "THE OWNER sets the own key again");
            root()?.AdminCommands.Answer(["reload"]);
        }
    }

    /// <summary>Identifies the other account in the records of a store.</summary>
    public static AccountBinding Binding(PowerCutStore store)
    {
        store.Get(DurableCallStore.Salt, out var salt);
        return AccountBinding.Of(new CadAccount { ApiKey = OtherKey, BaseUrl = "https://cad.example" }, salt ?? "");
    }

    /// <summary>Checks the other community's board, and the calls that are in it, at the end.</summary>
    public void Check(CallRepository repository)
    {
        // While that account was in use, its calls showed in the game, and officers may have worked on them.
        var shown = repository.Calls.Where(call => call.IsFromCad).Select(call => call.Known.CallId).ToHashSet();
        foreach (var call in _theirs.Where(call => !shown.Contains(call.CallId)))
            _runLog.Hold(Invariants.OneAccount, Other.Board.Find(call.CallId) == call, () => $"their call {call.CallId} was changed");

        foreach (var call in repository.Calls.Where(call => call is { IsSetAside: true, IsFromCad: false }))
        {
            var uuid = call.Uuid.ToString("D");
            _runLog.Hold(Invariants.OneAccount, !_cad.Board.TimesCreated.ContainsKey(uuid), () => $"call {call.Number} is set aside in its own account");
            if (call.Known.Presence != CadPresence.Present) continue;

            var held = Other.Board.Find(call.Known.CallId)?.MetaData.GetValueOrDefault("uuid");
            _runLog.Hold(Invariants.NumberIsTrue, held == uuid, () => $"call {call.Number} is not CAD call {call.Known.CallId} of the other community");
        }
    }
}
