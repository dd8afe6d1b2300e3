using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Sandbox.CadEmulator;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>Checks every message to a caller against the facts at that moment.</summary>
internal sealed class CallerMessageCheck(EmulatedCad cad, EmulatedCad other, PowerCutStore store, Func<AccountBinding?> otherAccount, SimulationClock clock, RequestAudit audit, RunLog runLog)
{
    private const long Blindness = 600_000;
    private const long Lately = 180_000;

    private CompositionRoot? _root;

    /// <summary>The uuids of the calls whose callers were told "received", with the call number they were told.</summary>
    public Dictionary<Guid, int> Received { get; } = [];

    /// <summary>Attaches the check to a new run of the resource.</summary>
    public void Follow(CompositionRoot root)
    {
        _root = root;
        root.Repository.Changed += Changed;
    }

    /// <summary>Checks a message that a caller receives.</summary>
    public void Read(int player, string text)
    {
        var words = text.Split(' ');
        if (words.Length < 2 || _root is null || !int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return;

        if (words[0] == "cooldown") return;
        var call = _root.Repository.Find(number);
        switch (words[0])
        {
            case "received":
                runLog.Hold(Invariants.ReceivedIsRecorded, call is not null && store.Durable(number)?.Uuid == call.Uuid, () => text);
                if (call is not null) Received[call.Uuid] = number;
                break;
            case "merged":
                runLog.Hold(Invariants.ReceivedIsRecorded, store.Durable(number)?.Desired.Notes.Count == call?.Desired.Notes.Count, () => text);
                break;
            case "number":
                var cadNumber = int.Parse(words[2], CultureInfo.InvariantCulture);
                var board = call?.Account == otherAccount() ? other.Board : cad.Board;
                var uuid = board.Find(cadNumber)?.MetaData.GetValueOrDefault("uuid");
                runLog.Hold(Invariants.NumberIsTrue, uuid is not null && uuid == call?.Uuid.ToString("D"), () => $"{text}: there stands {uuid}");
                break;
            case "delayed":
                var hasTrouble = clock.Milliseconds - audit.LastFailure < Lately || !_root.CircuitBreaker.CanSend;
                runLog.Hold(Invariants.DelayedIsTrue, hasTrouble, () => text);
                break;
            case "refused":
                runLog.Hold(Invariants.RefusedIsParked, store.Durable(number)?.Refusal is { Why.Length: > 0 }, () => text);
                break;
            default:
                break;
        }
    }

    private void Changed(Call? before, Call after)
    {
        if (before is null || before.PossiblyTwice || !after.PossiblyTwice) return;

        var blind = clock.Milliseconds - audit.LastRead;
        runLog.Hold(Invariants.BlindForTenMinutes, blind >= Blindness, () => $"call {after.Number}: a read was good {blind} ms ago");
    }
}
