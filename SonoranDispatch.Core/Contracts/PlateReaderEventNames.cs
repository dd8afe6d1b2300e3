namespace SonoranDispatch.Contracts;

/// <summary>What plate readers say, in the words of Wraith ARS 2X, which others keep to.</summary>
public static class PlateReaderEventNames
{
    /// <summary>Client to server: the officer's reader locked a plate: (string camera, string plate, number style).</summary>
    public const string Locked = "wk:onPlateLocked";
}
