namespace StandIn.Host.Resources;

/// <summary>Starts the scripts a manifest names.</summary>
internal static class ScriptFiles
{
    internal static void Load(ResourceRuntime runtime, IReadOnlyList<string> files, IReadOnlyList<Func<object>> factories)
    {
        foreach (var file in files)
        {
            // The C# runtime takes a file by the end of its name alone (facts section a).
            if (!file.EndsWith(".net.dll", StringComparison.Ordinal)) runtime.Print("Could not find a script runtime for " + file + ".\n");
            else if (ResourceFiles.Path(runtime.Manifest, file) is not { } path || !File.Exists(path)) runtime.Print("Could not open " + file + " of resource " + runtime.ResourceName + ".\n");
            else runtime.LoadScript(path);
        }

        foreach (var factory in factories) runtime.AddScript(factory);
    }
}
