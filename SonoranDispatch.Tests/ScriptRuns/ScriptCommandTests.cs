using System.Text.Json;
using SonoranDispatch.Sandbox;
using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.ScriptRuns;

public sealed class ScriptCommandTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("script").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task TheJsonHasEverythingUnderTheNamesThatOthersRelyOn()
    {
        var script = Write("""
            local alert = { message = 'Alarm', codeName = 'robbery', code = '10-90', coords = vector3(HERE), jobs = { 'police' } }
            TriggerEvent('ps-dispatch:server:notify', alert)
            TriggerEvent('ps-dispatch:server:notify', alert)
            for at = 1, 45 do exports.sonorandispatch:createCall({ title = 'Flood', automatic = true, coords = vector3(at * 90.0, 0.0, 0.0) }) end
            return 'done'
            """);

        var (exit, output, error) = await RunAsync("run", "script", script, "--json");

        Assert.Equal((0, ""), (exit, error));
        using var json = JsonDocument.Parse(output);
        Assert.Equal("calls,joined,refused,returned,error,log", Names(json.RootElement));
        var call = json.RootElement.GetProperty("calls")[0];
        Assert.Equal("call,cad,title,code,kind,priority,panic,description,address,postal,x,y,departments,notes,heardBy,status,units", Names(call));
        Assert.Equal((1, "Alarm", 30.1), (call.GetProperty("call").GetInt32(), call.GetProperty("title").GetString(), call.GetProperty("x").GetDouble()));
        Assert.Equal(["police"], call.GetProperty("heardBy").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal("call,reason,surface,kind,title,code,text", Names(json.RootElement.GetProperty("joined")[0]));
        Assert.Equal("call,surface,kind,title,text,error,why,seconds", Names(json.RootElement.GetProperty("refused")[0]));
        Assert.Equal(("done", JsonValueKind.Null), (json.RootElement.GetProperty("returned").GetString(), json.RootElement.GetProperty("error").ValueKind));
        Assert.Contains(json.RootElement.GetProperty("log").EnumerateArray(), line => line.GetString()!.Contains("SD-INTAKE-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheTextSaysTheSame()
    {
        var script = Write("""
            TriggerEvent('ps-dispatch:server:notify', { message = 'Alarm', codeName = 'robbery', code = '10-90', coords = vector3(HERE), jobs = { 'police' } })
            TriggerEvent('ps-dispatch:server:notify', { message = 'Alarm', codeName = 'robbery', code = '10-90', coords = vector3(HERE), jobs = { 'police' } })
            """);

        var (exit, output, _) = await RunAsync("run", "script", script);

        Assert.Equal(0, exit);
        Assert.StartsWith("call 1: \"Alarm\" 10-90, P2, kind robbery" + Environment.NewLine + "  CAD         501, pending" + Environment.NewLine, output, StringComparison.Ordinal);
        Assert.Contains("  heard by    police" + Environment.NewLine, output, StringComparison.Ordinal);
        Assert.Contains("joined call 1 as a repeated alert: ps-dispatch robbery \"Alarm\" 10-90 \"Alarm\"" + Environment.NewLine, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheOptionWinsOverTheFilesSide()
    {
        var (_, output, _) = await RunAsync("run", "script", Write("-- side: player\nreturn IsDuplicityVersion()"), "--side", "server", "--json");

        Assert.Contains("\"returned\": \"true\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AScriptThatFailsHasRunNevertheless()
    {
        var (exit, output, error) = await RunAsync("run", "script", Write("error('no', 0)"));

        Assert.Equal((0, ""), (exit, error));
        Assert.StartsWith("no call" + Environment.NewLine + "error: no" + Environment.NewLine, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AScriptThatCannotRunIsRefusedInOneSentence()
    {
        var missing = Path.Combine(_root, "none.lua");
        var broken = Write("local x = = 1");
        var compiled = Path.Combine(_root, "compiled.lua");
        await File.WriteAllBytesAsync(compiled, [0x1B, (byte)'L', (byte)'u', (byte)'a', 0x54]);

        foreach (var (arguments, sentence) in new (string[] Arguments, string Sentence)[]
        {
            (["run", "script"], "\"run script\" needs a Lua file: run script <file.lua>."),
            (["run", "script", "--json"], "\"run script\" needs a Lua file: run script <file.lua>."),
            (["run", "script", missing], $"There is no file {missing}."),
            (["run", "script", _root], $"There is no file {_root}."),
            (["run", "script", Write("return 1"), "--side", "moon"], "\"moon\" is not a side: server, player or officer."),
            (["run", "script", broken], "The script is not valid Lua: broken.lua:1: unexpected symbol near '='."),
        })
        {
            var (exit, output, error) = await RunAsync(arguments);
            Assert.Equal((2, "", sentence + Environment.NewLine), (exit, output, error.Replace(Path.GetFileName(broken), "broken.lua", StringComparison.Ordinal)));
        }

        Assert.Equal(2, (await RunAsync("run", "script", compiled)).Exit);
    }

    /// <summary>The folder keeps its name and its own settings; only the departments of the officers are added.</summary>
    [Theory]
    [InlineData("""{ "commands": { "911": { "title": "Notruf" } }, "departments": { "lspd": { "jobs": ["cop"] } } } // mine""", "lspd", "cop")]
    [InlineData("""{ "commands": { "911": { "title": "Notruf" } }, "departments": { "police": { "jobs": ["police", "sheriff"], "ace": "my.police" } } }""", "police", "police")]
    [InlineData("""{ "commands": { "911": { "title": "Notruf" } }, "duty": { "ace": "my.duty" } }""", "sheriff", "sheriff")]
    public async Task TheFolderThatIsNamedRuns(string config, string department, string job)
    {
        var folder = Path.Combine(_root, "my-dispatch");
        FolderCopy.Make(StagedResource.Folder, folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "config.json"), config);
        var script = Write($$"""
            ExecuteCommand('911 Help')
            TriggerServerEvent('ps-dispatch:server:notify', { message = 'Alarm', code = '10-90', coords = vector3(HERE_X + 90, HERE_Y, HERE_Z), jobs = { '{{job}}' } })
            """);

        var (exit, output, _) = await RunAsync("run", "script", script, "--side", "player", "--json", "--resource", folder);

        Assert.Equal(0, exit);
        using var json = JsonDocument.Parse(output);
        var calls = json.RootElement.GetProperty("calls");
        Assert.Equal("Notruf", calls[0].GetProperty("title").GetString());
        Assert.Equal(4, calls[0].GetProperty("heardBy").GetArrayLength());
        Assert.Equal([department], calls[1].GetProperty("departments").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(config, await File.ReadAllTextAsync(Path.Combine(folder, "config.json")));
    }

    [Fact]
    public async Task AFolderWhoseConfigIsNotJsonRunsAsItIs()
    {
        var folder = Path.Combine(_root, "my-dispatch");
        FolderCopy.Make(StagedResource.Folder, folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "config.json"), "{ broken");

        var (exit, output, _) = await RunAsync("run", "script", Write("exports['my-dispatch']:createCall({ title = 'Alarm' })"), "--resource", folder);

        Assert.Equal(0, exit);
        Assert.StartsWith("call 1: \"Alarm\"", output, StringComparison.Ordinal);
        Assert.Contains("config.json was left as it is", output, StringComparison.Ordinal);
    }

    private static string Names(JsonElement json) => string.Join(',', json.EnumerateObject().Select(field => field.Name));

    private static async Task<(int Exit, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await SandboxCommand.RunAsync(arguments, TextReader.Null, output, error);
        return (exit, output.ToString(), error.ToString());
    }

    private string Write(string code)
    {
        var path = Path.Combine(_root, Guid.NewGuid().ToString("N") + ".lua");
        File.WriteAllText(path, code);
        return path;
    }
}
