using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.Scenarios;

namespace SonoranDispatch.Tests.Stories;

/// <summary>The unit of the stories' officer, in the CAD and in the official resource.</summary>
internal static class StoryUnits
{
    /// <summary>Officer Adams's unit in the CAD.</summary>
    public static BoardUnit Adams { get; } = new() { Id = 12, UnitNum = "A-12", CommunityUserId = "officeradams", Department = "Police" };

    /// <summary>Starts the official resource. It lists Officer Adams's unit.</summary>
    public static void StartOfficialResource(this Simulation simulation)
    {
        var list = new List<object> { Tables.Unit(12, "license:officeradams", "LSPD") };
        simulation.Game.Server.StartScript("sonorancad", () => new StandIn.ProbeScript(script => script.Offer("GetUnitCache", new Func<object>(() => list))));
    }
}
