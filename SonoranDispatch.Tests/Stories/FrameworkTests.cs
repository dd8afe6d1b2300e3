using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Tests.StandIn;

namespace SonoranDispatch.Tests.Stories;

/// <summary>Each framework, imitated by its public exports and events, puts players on duty in the staged resource.</summary>
public sealed class FrameworkTests
{
    private const int Jane = 1;

    /// <summary>The framework's resource, its name, and the local event that announces a change.</summary>
    public static TheoryData<string, string, string> Frameworks => new()
    {
        { "es_extended", "ESX", "esx:setJob" },
        { "qb-core", "QBCore", "QBCore:Server:SetDuty" },
        { "qbx_core", "Qbox", "QBCore:Server:OnJobUpdate" },
        { "ox_core", "ox_core", "ox:setActiveGroup" },
        { "ND_Core", "ND", "" },
    };

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void AJobOfADepartmentPutsAPlayerOnDutyAndItsEndTakesThemOff(string resource, string title, string change)
    {
        var job = "baker";
        using var simulation = new Simulation();
        simulation.Game.Server.StartScript(resource, () => new ProbeScript(script => Imitate(script, resource, () => job)));
        simulation.Run(2);
        Assert.Contains("The framework " + title + " is running (resource " + resource + ")", Assert.Single(simulation.Lines("SD-UNITS-004")), StringComparison.Ordinal);
        Assert.DoesNotContain(UnitTests.Units(simulation), IsJane);

        job = "ambulance";
        Tell(simulation, change);
        Assert.Equal("1 Jane Doe: job; no unit; medical", Assert.Single(UnitTests.Units(simulation), IsJane));

        job = "";
        Tell(simulation, change);
        Assert.DoesNotContain(UnitTests.Units(simulation), IsJane);
        simulation.AssertNothingBroke();
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void AFrameworkThatStopsTakesItsJobsAway(string resource, string title, string change)
    {
        using var simulation = new Simulation();
        simulation.Game.Server.StartScript(resource, () => new ProbeScript(script => Imitate(script, resource, () => "police")));
        simulation.Run(2);
        Assert.Single(UnitTests.Units(simulation), IsJane);

        simulation.Game.Server.StopResource(resource);
        simulation.Run(2);

        Assert.DoesNotContain(UnitTests.Units(simulation), IsJane);
        Assert.NotEqual(title, change);
        simulation.AssertNothingBroke();
    }

    /// <summary>es_extended has the field onDuty. Its forks have duty, as a boolean or as 1 or 0. A fork with neither field has no duty state.</summary>
    [Theory]
    [InlineData("onDuty", true, true)]
    [InlineData("onDuty", false, false)]
    [InlineData("duty", true, true)]
    [InlineData("duty", false, false)]
    [InlineData("duty", 1, true)]
    [InlineData("duty", 0, false)]
    [InlineData("grade", 3, true)]
    public void DutyInAJobOfEsxIsReadUnderBothOfItsNames(string field, object value, bool isOnDuty)
    {
        using var simulation = new Simulation();
        simulation.Game.Server.StartScript("es_extended", () => new ProbeScript(script => OfferEsx(script, ("name", "police"), (field, value))));
        simulation.Run(2);

        Assert.Equal(isOnDuty, UnitTests.Units(simulation).Any(IsJane));
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void WhereEsxSaysBothItsOwnNameCounts()
    {
        using var simulation = new Simulation();
        simulation.Game.Server.StartScript("es_extended", () => new ProbeScript(script => OfferEsx(script, ("name", "police"), ("onDuty", false), ("duty", true))));
        simulation.Run(2);

        Assert.DoesNotContain(UnitTests.Units(simulation), IsJane);
    }

    [Fact]
    public void AClientCannotSayThatItsJobChanged()
    {
        var asked = 0;
        using var simulation = new Simulation();
        simulation.Game.Server.StartScript("qbx_core", () => new ProbeScript(script => Imitate(script, "qbx_core", () =>
        {
            asked++;
            return "baker";
        })));
        simulation.Run(2);
        var before = asked;

        simulation.Jane().TriggerServer("QBCore:Server:SetDuty", Jane, true);
        simulation.Run(2);
        Assert.Equal(before, asked);

        simulation.Game.Server.TriggerEvent("QBCore:Server:SetDuty", Jane, true);
        simulation.Run(2);
        Assert.Equal(before + 1, asked);
    }

    [Fact]
    public void AFrameworkThatAnswersJunkHarmsNobody()
    {
        using var simulation = new Simulation();
        simulation.Game.Server.StartScript("es_extended", () => new ProbeScript(script => script.Offer("getSharedObject", new Func<object>(() => 42))));
        simulation.Run(2);
        simulation.Game.Server.TriggerEvent("esx:setJob", "junk");
        simulation.Game.Server.TriggerEvent("esx:setJob");
        simulation.Run(2);

        Assert.Single(simulation.Lines("SD-UNITS-005"));
        Assert.Equal(2, UnitTests.Units(simulation).Length);
        simulation.AssertNothingBroke();
    }

    private static void Tell(Simulation simulation, string change)
    {
        if (change.Length == 0) simulation.Run(62);
        else simulation.Game.Server.TriggerEvent(change, Jane, "whatever");
        simulation.Run(1);
    }

    private static void OfferEsx(ProbeScript script, params (string, object)[] job) => script.Offer("getSharedObject", new Func<object>(() => Tables.Of(
        ("GetPlayerFromId", new Func<object, object?>(player => Convert.ToInt32(player, System.Globalization.CultureInfo.InvariantCulture) == Jane ? Tables.Of(("job", Tables.Of(job))) : null)))));

    private static bool IsJane(string line) => line.Contains("Jane Doe", StringComparison.Ordinal);

    // Only Jane has a character. An empty job means that she is off duty or has no job.
    private static void Imitate(ProbeScript script, string resource, Func<string> job)
    {
        object? Of(object player, Func<string, object?> table) => Convert.ToInt32(player, System.Globalization.CultureInfo.InvariantCulture) == Jane ? table(job()) : null;
        object Qb(string name) => Tables.Of(("PlayerData", Tables.Of(("source", Jane), ("job", Tables.Of(("name", name.Length > 0 ? name : "ambulance"), ("type", "ems"), ("onduty", name is "ambulance" or "police"))))));
        switch (resource)
        {
            case "es_extended":
                script.Offer("getSharedObject", new Func<object>(() => Tables.Of(("GetPlayerFromId", new Func<object, object?>(player => Of(player, name => Tables.Of(("job", Tables.Of(("name", name))))))))));
                break;
            case "qb-core":
                script.Offer("GetCoreObject", new Func<object>(() => Tables.Of(("Functions", Tables.Of(("GetPlayer", new Func<object, object?>(player => Of(player, Qb))))))));
                break;
            case "qbx_core":
                script.Offer("GetPlayer", new Func<object, object?>(player => Of(player, Qb)));
                break;
            case "ox_core":
                script.Offer("CallPlayer", new Func<object, string, string, object?>((player, method, key) => (method, key) == ("get", "activeGroup") ? Of(player, name => name.Length > 0 ? name : null) : null));
                break;
            default:
                script.Offer("getPlayer", new Func<object, object?>(player => Of(player, name => Tables.Of(("source", Jane), ("job", name)))));
                break;
        }
    }
}
