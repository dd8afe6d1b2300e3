namespace SonoranDispatch.Calls.Records;

/// <summary>Writes and reads the area of a call in a record.</summary>
internal static class CallAreaSerializer
{
    public static void Write(RecordJsonWriter to, CallArea area)
    {
        to.Text("name", area.Name);
        to.Texts("chosen", area.Chosen);
        to.Texts("leftOut", area.LeftOut);
    }

    public static CallArea Read(RecordJsonReader from)
    {
        var name = "";
        IReadOnlyList<string> chosen = [], leftOut = [];
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "name": name = from.Text(); break;
                case "chosen": chosen = from.Texts(); break;
                case "leftOut": leftOut = from.Texts(); break;
                default: from.PassOver(); break;
            }

        return new CallArea(name, chosen, leftOut);
    }
}
