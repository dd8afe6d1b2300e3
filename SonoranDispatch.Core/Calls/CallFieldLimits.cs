namespace SonoranDispatch.Calls;

/// <summary>The limits of a call's fields, for whoever sets them: other resources and dispatchers in the game. A longer text is truncated.</summary>
public static class CallFieldLimits
{
    /// <summary>The maximum length of a title, in characters.</summary>
    public const int Title = 100;

    /// <summary>The maximum length of a code, in characters.</summary>
    public const int Code = 50;

    /// <summary>The maximum length of a postal, in characters.</summary>
    public const int Postal = 20;

    /// <summary>The most urgent priority.</summary>
    public const int MostUrgent = 1;

    /// <summary>The least urgent priority.</summary>
    public const int LeastUrgent = 3;
}
