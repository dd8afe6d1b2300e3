using SonoranDispatch.Administration;
using SonoranDispatch.Audience;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Duty;
using SonoranDispatch.Players;
using SonoranDispatch.Units;

namespace SonoranDispatch.Tests.Support;

/// <summary>Units, duty and audience on fakes, with the settings read from JSON.</summary>
internal sealed class DutyHarness
{
    public const string Ace = "sonorandispatch.duty";

    public DutyHarness(string config = "{}", FakeJobs? jobs = null)
    {
        Settings = SettingsReader.Read(config, _ => null).Settings;
        OnlinePlayers = new OnlinePlayers(Players, Clock);
        Departments = new DepartmentTable(Settings.Departments);
        Matching = new UnitMatcher(Players, OnlinePlayers, Units, Settings.Units.Identifier);
        Duty = new DutyRoster(Players, Settings.Duty, Departments, Units, OnlinePlayers, jobs);
        DutyChangePoller = new DutyChangePoller(Duty, OnlinePlayers, Players, Settings.Duty, Clock);
        Kinds = new CallKindTable(Settings.Kinds, Settings.Commands.Values);
        Mutes = new MutedKinds(OnlinePlayers, Kinds);
        Audience = new AudienceSelector(Duty, Departments, Kinds, Mutes, Players, Settings.Duty, new HeldCalls(new CallRepository(new InMemoryCallStore()), Matching.Dispatchers, 0, Clock));
        Areas = new AreaSelector(Settings.Areas, Departments, Audience);
        Players.Joined += OnlinePlayers.Join;
        Duty.Changed += Heard.Add;
    }

    public FakeClock Clock { get; } = new();

    public FakePlayers Players { get; } = new();

    public OnlinePlayers OnlinePlayers { get; }

    public UnitRoster Units { get; } = new();

    public Settings Settings { get; }

    public DepartmentTable Departments { get; }

    public UnitMatcher Matching { get; }

    public DutyRoster Duty { get; }

    public DutyChangePoller DutyChangePoller { get; }

    public CallKindTable Kinds { get; }

    public MutedKinds Mutes { get; }

    public AudienceSelector Audience { get; }

    public AreaSelector Areas { get; }

    /// <summary>The players whose duty was reported as changed, in order.</summary>
    public List<int> Heard { get; } = [];

    public OfficerReport Officers => new(Players, OnlinePlayers, Duty, Units, Audience, Kinds);

    /// <summary>Creates a unit of the CAD.</summary>
    public static CadUnit Unit(int id, string department = "Police", bool isDispatch = false, params string[] ids) =>
        new(id, ids, "A-" + id, "Officer", department, isDispatch, false);

    /// <summary>Creates a call of a kind at Grove Street, for the given departments or for all.</summary>
    public static Call CallOf(string kind = "emergency", Place? place = null, params string[] departments) => new()
    {
        Number = 7,
        Uuid = new Guid(7, 0, 0, new byte[8]),
        Kind = kind,
        IsPanic = kind == "panic",
        Caller = new Caller(900, "Jane Doe", false),
        Departments = departments,
        AcceptedAt = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero),
        Desired = new DesiredCall { Place = place ?? CoreHarness.GroveStreet },
    };

    /// <summary>Adds an officer who is on duty by ACE, and who has a unit if a department is given.</summary>
    public void Officer(int player, string? department = null, Place? place = null)
    {
        Players.Join(player, "Officer " + player, place ?? new Place(0, 0, 0), Ace);
        if (department is not null) Units.Set(player, Unit(100 + player, department));
    }

    /// <summary>Returns the players who are told of a call.</summary>
    public List<int> ToldOf(Call call)
    {
        var told = new List<int>();
        Audience.Fill(call, told);
        return told;
    }
}
