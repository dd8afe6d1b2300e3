using SonoranDispatch.Players;

namespace SonoranDispatch.Calls.Records;

/// <summary>Writes the fields of a call's record. <see cref="CallRecordFieldsReader"/> reads the same names.</summary>
internal static class CallRecordFieldsWriter
{
    private static readonly CallDetails Nothing = new();

    public static void Write(RecordJsonWriter to, Call call) => Write(to, call, []);

    /// <summary>Writes a call.</summary>
    /// <param name="to">The writer.</param>
    /// <param name="call">The call, without its notes if they are in pages.</param>
    /// <param name="pages">The pages of its notes.</param>
    public static void Write(RecordJsonWriter to, Call call, IReadOnlyList<int> pages)
    {
        to.Number("v", VersionOf(pages));
        to.Number("number", call.Number);
        to.Text("uuid", call.Uuid.ToString("D"));
        to.TextOrNone("kind", call.Kind);
        to.Number("panic", call.IsPanic ? 1 : 0);
        to.Number("class", (int)call.Class);
        to.Number("trust", (int)call.Trust);
        to.Count("listing", (int)call.Listing);
        to.TextOrNone("command", call.CommandId.Length == 0 ? null : call.CommandId);
        to.Object("caller", call.Caller, Caller);
        to.Text("text", call.Text);
        if (call.Vehicle != VehicleFacts.None) to.Object("vehicle", call.Vehicle, VehicleFactsSerializer.Write);
        to.Texts("departments", call.Departments);
        to.Texts("further", call.FurtherDepartments);
        to.Count("reminders", call.Reminders);
        to.List("responders", call.Responders, Responder);
        to.Count("needs", call.Needs);
        to.Flag("follows", call.FollowsCaller);
        to.Date("acceptedAt", call.AcceptedAt);
        to.Date("closedAt", call.ClosedAt);
        if (call.Times != CallTimes.None) to.Object("times", call.Times, CallTimesSerializer.Write);
        to.Number("count", call.Count);
        to.List("joined", call.Joined, Joined);
        to.Flag("attended", call.IsAttended);
        to.Flag("fromCad", call.IsFromCad);
        to.Flag("delayed", call.Delayed);
        to.Flag("possiblyTwice", call.PossiblyTwice);
        to.Object("refusal", call.Refusal, RefusedChangeSerializer.WriteRefusal);
        to.Object("desired", call.Desired, Desired);
        to.Object("account", call.Account, Account);
        to.Date("heardAt", call.HeardAt);
        to.Object("known", call, Known);
        to.Numbers("notePages", pages);
        if (call.UnitPanic != UnitPanic.None) to.Object("unitPanic", call.UnitPanic, UnitPanicSerializer.Write);
        to.List("parked", call.RefusedChanges, RefusedChangeSerializer.Write);
    }

    // A release that knows nothing of pages must not take the call for one without notes.
    private static int VersionOf(IReadOnlyList<int> pages) => pages.Count > 0 ? CallRecordSerializer.Version : CallRecordSerializer.WithoutPages;

    public static void Place(RecordJsonWriter to, Place place)
    {
        to.Number("x", place.X);
        to.Number("y", place.Y);
        to.Number("z", place.Z);
        to.Number("radius", place.Radius);
    }

    public static void Unit(RecordJsonWriter to, UnitTarget unit)
    {
        to.TextOrNone("user", unit.CommunityUserId);
        to.Number("identifier", unit.IdentifierId);
    }

    private static void Account(RecordJsonWriter to, AccountBinding account)
    {
        to.Text("address", account.Address);
        to.Number("server", account.ServerId);
        to.Text("key", account.KeyHash);
    }

    private static void Caller(RecordJsonWriter to, Caller caller)
    {
        to.Number("player", caller.Player);
        to.Text("name", caller.Name);
        to.Flag("anonymous", caller.IsAnonymous);
        to.TextOrNone("licence", caller.Licence);
    }

    private static void Responder(RecordJsonWriter to, Responder responder)
    {
        to.Number("player", responder.Player);
        to.Text("label", responder.Label);
        to.Object("unit", responder.Unit, Unit);
        to.TextOrNone("licence", responder.Licence);
    }

    private static void Desired(RecordJsonWriter to, DesiredCall desired)
    {
        if (desired.Details != Nothing) to.Object("details", desired.Details, CallDetailsSerializer.Write);
        to.Object("place", desired.Place, Place);
        to.List("notes", desired.Notes, NoteSerializer.Write);
        to.List("units", desired.Units, Unit);
        to.Flag("closed", desired.Closed);
    }

    // Usually the CAD holds exactly the desired state; fields and location are then not written twice. The CAD's metaData is not kept at all,
    // because after a restart it would be too old to rely on.
    private static void Known(RecordJsonWriter to, Call call)
    {
        var known = call.Known;
        to.Count("existence", (int)known.Presence);
        to.Count("callId", known.CallId);
        to.Flag("emergency", known.IsEmergency);
        if (known.Details == call.Desired.Details) to.Flag("asDesired", true);
        else to.Object("details", known.Details, CallDetailsSerializer.Write);
        if (known.Place == call.Desired.Place) to.Flag("placeAsDesired", known.Place is not null);
        else to.Object("place", known.Place, Place);
        to.Count("notesSent", known.NotesSent);
        to.Flag("noteInDoubt", known.NoteInDoubt);
        to.List("inDoubt", known.InDoubt, RefusedChangeSerializer.WriteStep);
        to.List("units", known.Units, Unit);
        to.Flag("closed", known.Closed);
        to.Object("origin", known.Origin, EmergencyRecordSerializer.WriteOrigin);
        to.List("leftovers", known.Leftovers, EmergencyRecordSerializer.WriteLeftover);
    }

    private static void Joined(RecordJsonWriter to, JoinedReport report)
    {
        to.Date("at", report.At);
        to.Text("surface", report.Surface);
        to.Count("reason", (int)report.Reason);
        to.Count("trust", (int)report.Trust);
    }
}
