namespace SonoranDispatch.Sandbox.ScriptRuns;

/// <summary>The command line's <c>run script</c>: runs a Lua file as another resource's script and prints what came of it.</summary>
public static class ScriptCommand
{
    /// <summary>The name on the command line, after "run".</summary>
    public const string Name = "script";

    /// <summary>Runs the script that the options name.</summary>
    /// <returns>0, whatever the script does; 2 if it could not run.</returns>
    public static async Task<int> RunAsync(SandboxOptions options, TextWriter output, TextWriter error)
    {
        ScriptFile script;
        try
        {
            script = ScriptFile.Read(options.Script, options.Side);
        }
        catch (FormatException wrong)
        {
            await error.WriteLineAsync(wrong.Message);
            return 2;
        }

        var report = ScriptRun.Of(script, options.Folder);
        if (options.Json) ScriptPrinter.PrintJson(report, output);
        else ScriptPrinter.Print(report, output);
        return 0;
    }
}
