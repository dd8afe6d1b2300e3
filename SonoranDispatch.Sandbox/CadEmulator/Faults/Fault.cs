namespace SonoranDispatch.Sandbox.CadEmulator.Faults;

/// <summary>A fault that is off, on for a number of requests, or always on. Can be switched from any thread.</summary>
public sealed class Fault
{
    private readonly Lock _gate = new();
    private int _remaining;
    private IReadOnlyCollection<string>? _operations;
    private int _struck;

    /// <summary>True if the next matching request will be affected.</summary>
    public bool IsOn
    {
        get
        {
            lock (_gate) return _remaining != 0;
        }
    }

    /// <summary>How many requests were affected since the emulator started.</summary>
    public int Struck
    {
        get
        {
            lock (_gate) return _struck;
        }
    }

    /// <summary>Switches the fault off.</summary>
    public void Off() => Set(0, null);

    /// <summary>Affects every request of these operations until switched off.</summary>
    /// <param name="operations">Names of <see cref="V1.V1Types"/> and <see cref="V2.V2Operations"/>.</param>
    public void Always(IReadOnlyCollection<string> operations) => Set(-1, operations);

    /// <summary>Affects every matching request until switched off.</summary>
    /// <param name="operation">Only this operation (a name of <see cref="V1.V1Types"/> or <see cref="V2.V2Operations"/>); <c>null</c> for all.</param>
    public void Always(string? operation = null) => Set(-1, Only(operation));

    /// <summary>Affects the next matching requests, then switches off.</summary>
    /// <param name="count">The number of requests, from 1.</param>
    /// <param name="operation">Only this operation; <c>null</c> for all.</param>
    public void Next(int count, string? operation = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Set(count, Only(operation));
    }

    /// <summary>Returns whether this request is affected, and counts it.</summary>
    internal bool Strikes(string operation)
    {
        lock (_gate)
        {
            if (_remaining == 0) return false;
            if (_operations is not null && !_operations.Contains(operation, StringComparer.Ordinal)) return false;
            if (_remaining > 0) _remaining--;
            _struck++;
            return true;
        }
    }

    private static string[]? Only(string? operation) => operation is null ? null : [operation];

    private void Set(int remaining, IReadOnlyCollection<string>? operations)
    {
        lock (_gate)
        {
            _remaining = remaining;
            _operations = operations;
        }
    }
}
