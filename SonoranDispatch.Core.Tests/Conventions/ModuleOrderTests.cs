namespace SonoranDispatch.Tests.Conventions;

/// <summary>Core's modules depend one way. docs/architecture.md shows the same order as a diagram.</summary>
public sealed class ModuleOrderTests
{
    /// <summary>A module may use every lower line, and the modules to its right on its own line.</summary>
    private static readonly string[][] Lines =
    [
        ["Commands", "Exports", "Compatibility", "GameEvents", "Administration", "OfficerUi"],
        ["Response", "CadFeed", "LiveMap", "Intake", "Actions"],
        ["Delivery", "Notifications"],
        ["Audience", "Duty", "Units", "Postals"],
        ["Cad"],
        ["Calls"],
        ["Configuration", "Contracts", "Players", "Locales", "Texts", "Diagnostics", "Time"],
    ];

    private static readonly CoreModules Core = CoreModules.Read(typeof(CompositionRoot).Assembly.Location);

    [Fact]
    public void AModuleUsesOnlyWhatStandsBelowIt() => None(Core.AgainstTheOrder(MayUse));

    [Fact]
    public void NoModulesUseEachOtherInACircle() => None(Core.Cycle());

    [Fact]
    public void ANoticeNeverWaitsForTheCad() => None(Core.Path("Notifications", "Delivery"));

    [Fact]
    public void EveryModuleHasItsPlace() => None([.. Core.Names.Except(Lines.SelectMany(line => line), StringComparer.Ordinal)]);

    [Fact]
    public void AReferenceUpIsNamedByItsTypes()
    {
        var wrong = CoreModules.Of(("SonoranDispatch.Calls.Call", "SonoranDispatch.Cad.ICad"), ("SonoranDispatch.Cad.ICad", "SonoranDispatch.Time.IClock"));

        Assert.Equal(["Calls.Call -> Cad.ICad"], wrong.AgainstTheOrder(MayUse));
    }

    [Fact]
    public void ACircleIsNamedByItsTypes()
    {
        var wrong = CoreModules.Of(
            ("SonoranDispatch.Calls.Call", "SonoranDispatch.Cad.ICad"),
            ("SonoranDispatch.Cad.CadCall", "SonoranDispatch.Time.IClock"),
            ("SonoranDispatch.Time.Clock", "SonoranDispatch.Calls.CallNote"));

        Assert.Equal(["Calls.Call -> Cad.ICad", "Cad.CadCall -> Time.IClock", "Time.Clock -> Calls.CallNote"], wrong.Cycle());
    }

    [Fact]
    public void AnIndirectWayIsFound()
    {
        var wrong = CoreModules.Of(
            ("SonoranDispatch.Notifications.Notice", "SonoranDispatch.Units.Unit"),
            ("SonoranDispatch.Units.UnitRoster", "SonoranDispatch.Delivery.Request"));

        Assert.Equal(["Notifications.Notice -> Units.Unit", "Units.UnitRoster -> Delivery.Request"], wrong.Path("Notifications", "Delivery"));
    }

    [Fact]
    public void DeliveryAndNotificationsDoNotKnowEachOther()
    {
        Assert.False(MayUse("Delivery", "Notifications"));
        Assert.False(MayUse("Notifications", "Delivery"));
    }

    private static void None(IReadOnlyList<string> found) => Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));

    private static bool MayUse(string user, string used)
    {
        var ((line, place), (otherLine, otherPlace)) = (PlaceOf(user), PlaceOf(used));
        if (line < 0 || otherLine < 0) return false;
        return line < otherLine || (line == otherLine && place < otherPlace && user != "Delivery");
    }

    private static (int Line, int Place) PlaceOf(string module)
    {
        var line = Array.FindIndex(Lines, names => names.Contains(module, StringComparer.Ordinal));
        return (line, line < 0 ? -1 : Array.IndexOf(Lines[line], module));
    }
}
