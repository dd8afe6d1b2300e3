using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;

namespace SonoranDispatch.Tests.Server;

/// <summary>A typical call: one sentence of text, a position, known to the CAD, with a note from a second caller.</summary>
internal static class TypicalCall
{
    public static Call Numbered(int number)
    {
        var uuid = new Guid(number, 1, 2, new byte[8]);
        var place = new Place(425.1400146484375, -979.260009765625, 30.709999084472656);
        var details = new CallDetails
        {
            Block = "Vespucci Boulevard",
            Address = "Grove Street, Davis",
            Postal = "7041",
            Title = "911 call",
            Code = "911",
            Description = "Two men with guns at the store on Grove Street, one of them wears a red jacket",
        };
        return new Call
        {
            Number = number,
            Uuid = uuid,
            Kind = "emergency",
            Class = CallClass.Emergency,
            Caller = new Caller(12, "Jane Doe", false) { Licence = "license:00112233445566778899aabbccddeeff00112233" },
            Text = details.Description,
            AcceptedAt = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero),
            Desired = new DesiredCall { Details = details, Place = place, Notes = [new CallNote("John Roe", "They left in a green van", new DateTimeOffset(2026, 1, 1, 12, 1, 0, TimeSpan.Zero))] },
            Known = new KnownCall { Presence = CadPresence.Present, CallId = number + 500, Details = details, Place = place, MetaData = CallMetaData.For(uuid, place), NotesSent = 1 },
        };
    }
}
