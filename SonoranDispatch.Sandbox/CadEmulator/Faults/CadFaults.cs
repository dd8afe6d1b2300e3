namespace SonoranDispatch.Sandbox.CadEmulator.Faults;

/// <summary>Everything that can be made to go wrong while the emulator runs. All are off at the start.</summary>
public sealed class CadFaults
{
    /// <summary>The connection ends before the request is handled.</summary>
    public Fault Down { get; } = new();

    /// <summary>Nobody listens: the connection is refused, and the request never leaves. It is in no record of the CAD's.</summary>
    public Fault Refused { get; } = new();

    /// <summary>The answer is held back by <see cref="SlowMilliseconds"/>; the change happens at once.</summary>
    public Fault Slow { get; } = new();

    /// <summary>How long <see cref="Slow"/> holds an answer back, in milliseconds. At first 6,000, which is longer than the game server waits.</summary>
    public int SlowMilliseconds { get; set; } = 6_000;

    /// <summary>The request is answered with <see cref="ServerErrorStatus"/> and nothing happens.</summary>
    public Fault Answer500 { get; } = new();

    /// <summary>The request succeeds, and is answered with <see cref="ServerErrorStatus"/> all the same.</summary>
    public Fault Answer500AfterEffect { get; } = new();

    /// <summary>The status that the two faults above use: any 5xx, at first 500.</summary>
    public int ServerErrorStatus { get; set; } = 500;

    /// <summary>The request succeeds, and the connection ends instead of an answer.</summary>
    public Fault DropAfterAccept { get; } = new();

    /// <summary>The request succeeds, and <see cref="GarbageBody"/> stands where the answer should.</summary>
    public Fault Garbage { get; } = new();

    /// <summary>What <see cref="Garbage"/> answers, as text/html with the status of the success.</summary>
    public string GarbageBody { get; set; } = "<html><body>One moment please</body></html>";

    /// <summary>The gateway answers 429, whatever the limits say.</summary>
    public Fault Answer429 { get; } = new();

    /// <summary>Every v1 path answers as a wrong path does: 200 and "Backend Service Reached".</summary>
    public Fault V1Gone { get; } = new();

    /// <summary>Everything below /v2 is 404.</summary>
    public Fault V2Gone { get; } = new();

    /// <summary>v2 refuses a dispatch call without the older required fields, or without a unit that is logged in.</summary>
    public Fault OldV2Rule { get; } = new();

    /// <summary>Every fault, by name.</summary>
    public IReadOnlyDictionary<string, Fault> All => new Dictionary<string, Fault>(StringComparer.Ordinal)
    {
        [nameof(Down)] = Down,
        [nameof(Refused)] = Refused,
        [nameof(Slow)] = Slow,
        [nameof(Answer500)] = Answer500,
        [nameof(Answer500AfterEffect)] = Answer500AfterEffect,
        [nameof(DropAfterAccept)] = DropAfterAccept,
        [nameof(Garbage)] = Garbage,
        [nameof(Answer429)] = Answer429,
        [nameof(V1Gone)] = V1Gone,
        [nameof(V2Gone)] = V2Gone,
        [nameof(OldV2Rule)] = OldV2Rule,
    };

    /// <summary>Everything works again.</summary>
    public void AllOff()
    {
        foreach (var fault in All.Values) fault.Off();
    }
}
