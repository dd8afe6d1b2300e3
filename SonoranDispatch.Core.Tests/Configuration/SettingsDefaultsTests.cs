using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
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
        Assert.Equal(seconds, SettingsReader.Read("{}", Convars.None).Settings.Cards.SecondsByPriority.For(priority));

    private static void AssertDefaults(Settings settings)
    {
        Assert.Equal("en", settings.Locale);
        Assert.Null(settings.Cad.Account);
        Assert.Equal(CadDialect.Auto, settings.Cad.Dialect);
        Assert.Equal(CadTransport.Game, settings.Cad.Transport);
        Assert.Equal(new CadLimits { Create = 20, Update = 10, Primary = 10, Attach = 10, Detach = 10, Close = 20, Note = 60, Calls = 5, Units = 3, Emergency911 = 10, V1PerSecond = 1 }, settings.Cad.Limits);
        Assert.Equal(1, settings.Cad.BudgetShare);
        Assert.Equal(["911", "911a", "311", "panic", "backup", "duty", "ts"], settings.Commands.Keys);
        foreach (var builtIn in BuiltInCommands.All) Assert.Equal(builtIn, settings.Commands[builtIn.Id] with { Departments = builtIn.Departments });
        Assert.Equal(new LiveMapSettings(), settings.LiveMap);
        Assert.Equal(new TrafficStopSettings(), settings.TrafficStops);
        Assert.Equal(new IntakeSettings { MaxTextLength = 500, MergeRadiusMetres = 50, MergeSeconds = 45, CopySeconds = 2 }, settings.Intake);
        Assert.Equal(new RetentionSettings { KeepClosedHours = 24, MostKept = 5000, MostRefused = 500 }, settings.Calls);
        Assert.Equal(new StreetLookupSettings { WaitMilliseconds = 300, AskClient = true }, settings.StreetLookup);
        Assert.Equal(new PostalSettings { File = "", Resource = "nearest-postal", MaxDistanceMetres = 0 }, settings.Postals);
        Assert.Equal(new DutySettings { Ace = "sonorandispatch.duty" }, settings.Duty);
        Assert.Equal(4, settings.Cards.Visible);
        Assert.All(Enum.GetValues<GameEventKind>(), kind => Assert.False(settings.Game.For(kind).Enabled));
        Assert.Equal(new LimitSettings { PlayerMinutes = 10, CallsPerPlayer = 5, CallsPerOfficer = 40, AutomaticPerPlayer = 20, CallsPerKindPerMinute = 120, AutomaticPerMinute = 40, CallsPerMinute = 240 }, settings.Limits);
    }
}
