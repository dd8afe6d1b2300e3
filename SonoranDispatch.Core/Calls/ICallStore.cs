namespace SonoranDispatch.Calls;

/// <summary>Keeps calls beyond this run of the resource. Used on the main thread only.</summary>
public interface ICallStore
{
    /// <summary>Everything kept, in the order of numbers.</summary>
    IReadOnlyList<Call> Load();

    /// <summary>Writes one call; durable after the next <see cref="Flush"/>.</summary>
    void Save(Call call);

    /// <summary>Forgets one call; durable after the next <see cref="Flush"/>.</summary>
    void Forget(int number);

    /// <summary>Makes all writes since the last flush durable. Called once a tick, and only after a write.</summary>
    void Flush();
}
