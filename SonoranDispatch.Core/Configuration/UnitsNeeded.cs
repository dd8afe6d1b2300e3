namespace SonoranDispatch.Configuration;

/// <summary>How many units a call needs: what its report says, or else its command, or else its kind. Only shown; nothing is sent to the CAD.</summary>
public static class UnitsNeeded
{
    /// <summary>The highest number that can be said.</summary>
    public const int Most = 20;

    /// <summary>Returns how many units a call needs.</summary>
    /// <param name="said">What the report or its command says; 0 if neither does.</param>
    /// <param name="kind">The call's kind.</param>
    /// <param name="settings">The owner's settings.</param>
    /// <returns>1 to <see cref="Most"/>; 0 if nothing says a number.</returns>
    public static int Of(int said, string kind, Settings settings) =>
        said > 0 ? said : settings.Kinds.TryGetValue(kind, out var known) ? known.Needs : 0;
}
