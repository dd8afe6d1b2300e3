using SonoranDispatch.Contracts;

namespace SonoranDispatch.Calls;

/// <summary>Keeps calls beyond this run of the resource. Used on the main thread only. It never throws on what a disk does.</summary>
public interface ICallStore
{
    /// <summary>The highest number ever given to a call, also to one that was forgotten; 0 for none.</summary>
    int LastNumber { get; }

    /// <summary>
    /// Everything kept, in the order of numbers, read one by one as it is asked for. A <c>null</c> is a record that could not become a
    /// call, so that whoever reads in slices can pause after it too. Always dispose of the enumerator.
    /// </summary>
    IEnumerable<Call?> Load();

    /// <summary>Writes one call; durable after the next <see cref="Flush"/>.</summary>
    StoreResult Save(Call call);

    /// <summary>Forgets one call; durable after the next <see cref="Flush"/>. Its number is not given again.</summary>
    StoreResult Forget(int number);

    /// <summary>Makes all writes since the last flush durable. Called once a tick, and only after a write.</summary>
    StoreResult Flush();
}
