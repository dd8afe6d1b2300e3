namespace SonoranDispatch.Units;

/// <summary>The framework that gives players jobs, whichever it is. Main thread only; never throws.</summary>
public interface IJobs
{
    /// <summary>A player's job now.</summary>
    /// <returns><c>null</c> where he has none, has chosen no character yet, or no framework runs.</returns>
    Job? JobOf(int player);
}
