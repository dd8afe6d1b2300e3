namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>UNIT_STATUS. A community may give the numbers other words, but v2 answers these.</summary>
public static class UnitStatuses
{
    /// <summary>The number of AVAILABLE.</summary>
    public const int Available = 2;

    /// <summary>The number of OFFLINE, which v2 alone documents.</summary>
    public const int Offline = 100;

    private static readonly string[] Names = ["UNAVAILABLE", "BUSY", "AVAILABLE", "ENROUTE", "ON_SCENE"];

    /// <summary>The highest number, apart from <see cref="Offline"/>.</summary>
    public static int Highest => Names.Length - 1;

    /// <summary>The name of a status; empty if there is none with this number.</summary>
    public static string NameOf(int status) => status == Offline ? "OFFLINE" : status >= 0 && status <= Highest ? Names[status] : "";
}
