using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Compatibility;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Postals;
using SonoranDispatch.Server.Frameworks;
using SonoranDispatch.Time;

namespace SonoranDispatch.Server;

/// <summary>The started resource: its settings, its texts, and Core connected to the game.</summary>
internal sealed class DispatchResource
{
    /// <summary>The manifest key that marks our shims for other dispatch resources.</summary>
    public const string StandInMarker = "sonorandispatch_standin";

    private DispatchResource(Natives natives, MainThreadContext mainThread, IPlayerClients clients, Action<string, object> trigger, SecretMask mask, CountingLog log)
    {
        Name = natives.GetCurrentResourceName();
        Version = natives.GetResourceMetadata(Name, "version", 0) ?? "";
        Settings = ReadSettings(natives, mask, log);
        GameHttp = new GameHttpTransport(natives);

        var players = new GamePlayers(natives, mainThread);
        Players = players;
        Clock = new GameClock(natives, mainThread);
        Locale = Locale.Read(Settings.Locale, file => natives.LoadResourceFile(Name, file), log, PsPresets.TitleKeys);
        var http = Settings.Cad.Transport == CadTransport.System ? new SystemHttpTransport() : (IHttpTransport)GameHttp;
        var keys = new GameKeyValueStore(natives);
        var exports = Exports = new ExportCaller(trigger);
        Jobs = new FrameworkJobs(natives, exports, (Settings.Duty.Sources & DutySource.Job) != 0, log);
        Jobs.Find();
        Facts = new ServerFactsReader(natives, Settings, Jobs, keys, Version, log);
        var callingScript = new PerEntry<string>(mainThread, () => natives.GetInvokingResource() ?? "");
        var ports = new HostPorts(Players, clients, http, new DurableCallStore(keys, log), Clock, new SystemRandom(), log)
        {
            RateLimitState = new RateLimitStateStore(keys),
            DayKeys = keys,
            ReadClock = Clock.ReadAnew,
            Config = () => natives.LoadResourceFile(Name, "config.json"),
            Convar = convar => natives.GetConvar(convar, ""),
            HideSecret = mask.Register,
            Resource = Name,
            IsResourceRunning = name => natives.GetResourceState(name) is "started" or "starting" && natives.GetResourceMetadata(name, StandInMarker, 0) is null,
            IsCompatResourceStopped = name => natives.GetResourceMetadata(name, StandInMarker, 0) is not null && natives.GetResourceState(name) is not ("started" or "starting"),
            PlayerJobs = Jobs,
            SonoranCadUnits = Settings.Units.Resource.Length == 0 ? null : new SonoranCadResource(natives, exports, Settings.Units.Resource),
            Vehicles = new GameVehicles(natives, players),
            CallingScript = () => callingScript.Current,
            Server = Facts.Read,
        };
        Postals = new PostalFileLocator(natives, Name, log).Read(Settings.Postals);
        Root = new CompositionRoot(Settings, Locale, Postals, ports);
    }

    /// <summary>The resource's folder name.</summary>
    public string Name { get; }

    /// <summary>The version in its manifest.</summary>
    public string Version { get; }

    /// <summary>The owner's settings, validated.</summary>
    public Settings Settings { get; }

    /// <summary>The texts.</summary>
    public Locale Locale { get; }

    /// <summary>The players.</summary>
    public IPlayers Players { get; }

    /// <summary>The clock.</summary>
    public GameClock Clock { get; }

    /// <summary>Calls exports of other resources.</summary>
    public ExportCaller Exports { get; }

    /// <summary>The framework's jobs, if a framework runs.</summary>
    public FrameworkJobs Jobs { get; }

    /// <summary>What the owner's reports say about the server.</summary>
    public ServerFactsReader Facts { get; }

    /// <summary>Receives the game server's HTTP responses.</summary>
    public GameHttpTransport GameHttp { get; }

    /// <summary>The postal map.</summary>
    public PostalMap Postals { get; }

    /// <summary>The composition root of Core.</summary>
    public CompositionRoot Root { get; }

    /// <summary>Reads everything and builds Core. All problems with the settings are logged; none stops the resource.</summary>
    public static DispatchResource Open(Natives natives, MainThreadContext mainThread, IPlayerClients clients, Action<string, object> trigger, SecretMask mask, CountingLog log) =>
        new(natives, mainThread, clients, trigger, mask, log);

    /// <summary>A line for the console that says what was found at the start.</summary>
    public string Describe() =>
        (Settings.Cad.Account is { } account ? "CAD " + account : "no CAD")
        + ", " + string.Join(" ", Settings.Commands.Values.Where(command => command.Enabled).Select(command => "/" + command.Name))
        + ", " + Postals.Count + " postals, texts " + Settings.Locale + Facts.Beside();

    private Settings ReadSettings(Natives natives, SecretMask mask, ILog log)
    {
        var result = SettingsReader.Read(natives.LoadResourceFile(Name, "config.json"), convar => natives.GetConvar(convar, ""));
        foreach (var secret in result.Secrets) mask.Register(secret);
        foreach (var problem in result.Problems) problem.WriteTo(log);
        return result.Settings;
    }
}
