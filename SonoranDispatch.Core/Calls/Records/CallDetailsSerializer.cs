using SonoranDispatch.Contracts;

namespace SonoranDispatch.Calls.Records;

/// <summary>Writes and reads the CAD's fields in a record. Default values are left out.</summary>
internal static class CallDetailsSerializer
{
    public static void Write(RecordJsonWriter to, CallDetails details)
    {
        to.Count("origin", (int)details.Origin);
        to.Count("status", (int)details.Status);
        to.Number("priority", details.Priority);
        to.Text("block", details.Block);
        to.Text("address", details.Address);
        to.Text("postal", details.Postal);
        to.Text("title", details.Title);
        to.Text("code", details.Code);
        to.Text("description", details.Description);
        to.Number("primary", details.Primary);
        to.Flag("trackPrimary", details.TrackPrimary);
        to.Number("deleteAfterMinutes", details.DeleteAfterMinutes);
    }

    public static CallDetails Read(RecordJsonReader from)
    {
        var (origin, status, priority) = (CallOrigin.Caller, CallStatus.Pending, new CallDetails().Priority);
        var (block, address, postal, title, code, description) = ("", "", "", "", "", "");
        var (primary, track, deleteAfter) = ((int?)null, false, (int?)null);
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "origin": origin = (CallOrigin)from.Code((int)CallOrigin.WalkUp); break;
                case "status": status = (CallStatus)from.Code((int)CallStatus.Closed); break;
                case "priority": priority = from.Int(); break;
                case "block": block = from.Text(); break;
                case "address": address = from.Text(); break;
                case "postal": postal = from.Text(); break;
                case "title": title = from.Text(); break;
                case "code": code = from.Text(); break;
                case "description": description = from.Text(); break;
                case "primary": primary = from.Int(); break;
                case "trackPrimary": track = from.Flag(); break;
                case "deleteAfterMinutes": deleteAfter = from.Int(); break;
                default: from.PassOver(); break;
            }

        return new CallDetails
        {
            Origin = origin,
            Status = status,
            Priority = priority,
            Block = block,
            Address = address,
            Postal = postal,
            Title = title,
            Code = code,
            Description = description,
            Primary = primary,
            TrackPrimary = track,
            DeleteAfterMinutes = deleteAfter,
        };
    }
}
