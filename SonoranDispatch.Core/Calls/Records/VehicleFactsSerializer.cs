namespace SonoranDispatch.Calls.Records;

/// <summary>Writes and reads the vehicle of a call's record.</summary>
internal static class VehicleFactsSerializer
{
    public static void Write(RecordJsonWriter to, VehicleFacts vehicle)
    {
        to.TextOrNone("plate", Known(vehicle.Plate));
        to.TextOrNone("model", Known(vehicle.Model));
        to.TextOrNone("colour", Known(vehicle.Colour));
    }

    public static VehicleFacts Read(RecordJsonReader from)
    {
        var vehicle = VehicleFacts.None;
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "plate": vehicle = vehicle with { Plate = from.Text() }; break;
                case "model": vehicle = vehicle with { Model = from.Text() }; break;
                case "colour": vehicle = vehicle with { Colour = from.Text() }; break;
                default: from.PassOver(); break;
            }

        return vehicle;
    }

    private static string? Known(string text) => text.Length == 0 ? null : text;
}
