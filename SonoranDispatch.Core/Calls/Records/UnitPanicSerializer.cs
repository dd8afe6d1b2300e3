namespace SonoranDispatch.Calls.Records;

/// <summary>Writes and reads the panic state of a call's unit in a record.</summary>
internal static class UnitPanicSerializer
{
    public static void Write(RecordJsonWriter to, UnitPanic panic)
    {
        to.Object("wanted", panic.Wanted, CallRecordFieldsWriter.Unit);
        to.Object("held", panic.Held, CallRecordFieldsWriter.Unit);
        to.Flag("inDoubt", panic.IsInDoubt);
    }

    public static UnitPanic Read(RecordJsonReader from)
    {
        var panic = UnitPanic.None;
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "wanted": panic = panic with { Wanted = CallRecordFieldsReader.Unit(from) }; break;
                case "held": panic = panic with { Held = CallRecordFieldsReader.Unit(from) }; break;
                case "inDoubt": panic = panic with { IsInDoubt = from.Flag() }; break;
                default: from.PassOver(); break;
            }

        return panic;
    }
}
