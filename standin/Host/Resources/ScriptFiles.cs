namespace StandIn.Host.Resources;

/// <summary>Starts the scripts that a manifest lists.</summary>
internal static class ScriptFiles
{
    internal static void Load(ResourceRuntime runtime, IReadOnlyList<string> files, IReadOnlyList<Func<object>> factories)
    {
        foreach (var file in files)
        {
            // The C# runtime selects files by the end of the name alone (SonoranDispatch.Tests/StandIn/ResourceFromFiles.cs).
            if (!file.EndsWith(".net.dll", StringComparison.Ordinal)) runtime.Print("Could not find a script runtime for " + file + ".\n");
            else if (ResourceFiles.Path(runtime.Manifest, file) is not { } path || !File.Exists(path)) runtime.Print("Could not open " + file + " of resource " + runtime.ResourceName + ".\n");
            else runtime.LoadScript(path);
        }

        foreach (var factory in factories) runtime.AddScript(factory);
    }
}
