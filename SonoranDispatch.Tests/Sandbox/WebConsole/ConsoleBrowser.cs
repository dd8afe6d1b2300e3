using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Tests.Nui;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>One browser for all tests of the console page. Each test uses its own profile.</summary>
public sealed class ConsoleBrowser : BrowserFixture
{
    /// <summary>Opens the console over a fake world. The caller disposes of it.</summary>
    internal Task<ConsoleScreen> OpenAsync() => ConsoleScreen.OpenAsync(Browser);

    /// <summary>Opens the console over the complete running sandbox. The caller disposes of it.</summary>
    internal Task<LiveSandboxHarness> OpenLiveAsync() => OpenLiveAsync(static _ => { });

    /// <summary>The same, with an emulator prepared before the resource starts and with options of the resource.</summary>
    internal Task<LiveSandboxHarness> OpenLiveAsync(Action<EmulatedCad> prepare, params (string Option, JsonNode? Value)[] options) =>
        LiveSandboxHarness.OpenAsync(Browser, prepare, options);
}
