using SonoranDispatch.Cad;
using SonoranDispatch.Configuration;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Configuration;

public sealed class SettingsDefaultsTests
{
    [Fact]
    public void AMissingFileGivesEveryDefaultAndAWarning()
    {
        var result = SettingsReader.Read(null, Convars.None);

        Assert.Contains(result.Problems, problem => problem.Kind == Messages.ConfigMissing);
        AssertDefaults(result.Settings);
    }

    [Fact]
    public void AnEmptyObjectGivesEveryDefault() => AssertDefaults(SettingsReader.Read("{}", Convars.None).Settings);

    [Fact]
    public void TheShippedFileSaysNothingButTheDefaults()
    {
        var result = SettingsReader.Read(Repository.Text("config.json"), Convars.None);

        Assert.Equal([Messages.ConfigNoKey], result.Problems.Select(problem => problem.Kind));
        AssertDefaults(result.Settings);
        Assert.Empty(result.Secrets);
    }

    [Fact]
    public void TheCommand911ExistsWithoutALine()
    {
        var command = SettingsReader.Read("{}", Convars.None).Settings.Commands["911"];

        Assert.Equal("911", command.Name);
        Assert.True(command.Enabled);
        Assert.Equal("{caller}: {text}", command.Description);
        Assert.Equal(CallOrigin.Caller, command.Origin);
        Assert.Equal(CallStatus.Pending, command.Status);
        Assert.Equal(30, command.CooldownSeconds);
        Assert.Equal(0, command.ApproximateRadius);
        Assert.Empty(command.Departments);
    }

    [Theory]
    [InlineData(0, 12)]
    [InlineData(1, 12)]
    [InlineData(2, 8)]
    [InlineData(3, 5)]
    [InlineData(9, 5)]
    public void ACardStaysByItsPriority(int priority, int seconds) =>
        Assert.Equal(seconds, SettingsReader.Read("{}", Convars.None).Settings.Cards.SecondsFor(priority));

    private static void AssertDefaults(Settings settings)
    {
        Assert.Equal("en", settings.Locale);
        Assert.Null(settings.Cad.Account);
        Assert.Equal(CadDialect.Auto, settings.Cad.Dialect);
        Assert.Equal(CadTransport.Game, settings.Cad.Transport);
        Assert.Equal(new CadLimits(20, 10, 10, 10, 10, 20, 20, 60, 5, 3, 10, 1), settings.Cad.Limits);
        Assert.Equal(1, settings.Cad.BudgetShare);
        Assert.Equal(["911", "911a", "311", "panic", "backup", "duty", "ts"], settings.Commands.Keys);
        foreach (var builtIn in BuiltInCommands.All) Assert.Equal(builtIn, settings.Commands[builtIn.Id] with { Departments = builtIn.Departments });
        Assert.Equal(new LiveMapSettings(), settings.LiveMap);
        Assert.Equal(new TrafficStopSettings(), settings.TrafficStops);
        Assert.Equal(new IntakeSettings(500, 50, 45, 2), settings.Intake);
        Assert.Equal(new KeepingSettings(24, 5000, 500), settings.Keeping);
        Assert.Equal(new WhereaboutsSettings(300, true), settings.Whereabouts);
        Assert.Equal(new PostalSettings("", "nearest-postal", 0), settings.Postals);
        Assert.Equal(new DutySettings("sonorandispatch.duty"), settings.Duty);
        Assert.Equal(4, settings.Cards.Visible);
        Assert.All(settings.Game.Alerts.Values, alert => Assert.False(alert.Enabled));
        Assert.Equal(new LimitSettings(10, 5, 40, 20, 120, 40, 240), settings.Limits);
    }
}
