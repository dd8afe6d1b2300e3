using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Locales;
using SonoranDispatch.Postals;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>The resource as its owner configured it. It can be started repeatedly.</summary>
internal sealed class ResourceSetup
{
    private const string Texts = """
        { "chat": { "received": "received {call}", "inCad": "number {call} {cad}", "delayed": "delayed {call}", "refused": "refused {call} {reason}",
          "officerReceived": "received {call}", "officerInCad": "number {call} {cad}", "officerDelayed": "delayed {call}", "officerRefused": "refused {call} {reason}",
          "merged": "merged {call}", "receivedUnsafe": "unsafe {call}", "cooldown": "cooldown {seconds}", "noteResponds": "{unit} goes there",
          "noteLeaves": "{unit} leaves", "noteAcknowledges": "{unit} has seen it", "calledOffNote": "called off" } }
        """;

    private readonly Func<string, string> _json;
    private readonly Locale _locale;
    private readonly Func<HostPorts> _ports;

    /// <summary>Creates the owner's settings.</summary>
    /// <param name="community">The community's profile.</param>
    /// <param name="key">The API key at the start.</param>
    /// <param name="chance">Determines the remaining settings.</param>
    /// <param name="ports">Creates new ports for each start.</param>
    public ResourceSetup(CommunityProfile community, string key, Random chance, Func<HostPorts> ports)
    {
        var (cooldown, merge, followUp) = (chance.Next(0, 20), chance.Next(0, 60), chance.Next(0, 60));
        var listing = new[] { "dispatch", "911", "auto" }[chance.Next(3)];
        var departments = chance.Next(2) == 0 ? "[]" : """["police"]""";
        _json = secret => $$"""
            { "cad": { "communityId": "emulated", "apiKey": "{{secret}}", "baseUrl": "https://cad.example", "dialect": "{{community.Dialect.ToString().ToLowerInvariant()}}" },
              "commands": { "911": { "cooldownSeconds": {{cooldown}}, "as": "{{listing}}", "departments": {{departments}} } }, "intake": { "mergeSeconds": {{merge}}, "followUpSeconds": {{followUp}} }, "limits": { "callsPerPlayer": 100, "automaticPerMinute": 120, "automaticPerPlayer": 200 } }
            """;
        Key = key;
        _locale = Locale.Read(Locale.English, _ => Texts, new ConsoleLog(_ => { }, new SecretMask()));
        _ports = ports;
    }

    /// <summary>The API key in the settings.</summary>
    public string Key { get; set; }

    /// <summary>The text of config.json.</summary>
    public string Config => _json(Key);

    /// <summary>Starts a new instance on what the store has kept.</summary>
    public CompositionRoot Start() => new(SettingsReader.Read(Config, _ => null).Settings, _locale, PostalMap.Empty, _ports());
}
