namespace SonoranDispatch.Configuration.Options;

/// <summary>What is kept of calls that are over.</summary>
internal static class KeepingOptions
{
    /// <summary>How long a closed call is kept.</summary>
    public static Option<int> KeepClosedHours { get; } = new(
        "calls.keepClosedHours",
        new WholeNumber(1, 720),
        24,
        "How long a closed call is kept in this server's own store once the CAD has it closed too.")
    {
        Unit = "hours",
    };

    /// <summary>How many calls are kept.</summary>
    public static Option<int> MostKept { get; } = new(
        "calls.mostKept",
        new WholeNumber(100, 20000),
        5000,
        "How many calls are kept at the most: beyond that the oldest closed ones go sooner. Open calls are never let go.")
    {
        Unit = "calls",
    };

    /// <summary>How many refused calls are kept.</summary>
    public static Option<int> MostRefused { get; } = new(
        "calls.mostRefused",
        new WholeNumber(10, 5000),
        500,
        "How many calls that the CAD refused wait for an admin's decision: beyond that the oldest go, and the console says so.")
    {
        Unit = "calls",
    };
}
