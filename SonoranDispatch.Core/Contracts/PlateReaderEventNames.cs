namespace SonoranDispatch.Contracts;

/// <summary>The events of plate readers, as Wraith ARS 2X names them. Other plate readers use the same names.</summary>
public static class PlateReaderEventNames
{
    /// <summary>Client to server: the officer's reader locked a plate: (string camera, string plate, number style).</summary>
    public const string Locked = "wk:onPlateLocked";
}
