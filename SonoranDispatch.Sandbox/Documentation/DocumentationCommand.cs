namespace SonoranDispatch.Sandbox.Documentation;

/// <summary>Writes the files generated from declarations in the code: config.schema.json and the tables of docs/configuration.md and docs/compatibility.md.</summary>
public static class DocumentationCommand
{
    /// <summary>The command line to run it.</summary>
    public const string CommandLine = "dotnet run --project SonoranDispatch.Sandbox -- docs";

    private const string Landmark = "SonoranDispatch.slnx";

    /// <summary>Writes the files whose content differs.</summary>
    /// <returns>0; 2 if the repository was not found.</returns>
    public static async Task<int> RunAsync(TextWriter output, TextWriter error)
    {
        if (FindRepository() is not { } root)
        {
            await error.WriteLineAsync("No folder above holds " + Landmark + ".");
            return 2;
        }

        await WriteAsync(Path.Combine(root, "config.schema.json"), _ => OptionSchema.Text(), output);
        await WriteAsync(Path.Combine(root, "docs", "configuration.md"), OptionTables.Fill, output);
        await WriteAsync(Path.Combine(root, "docs", "compatibility.md"), SurfaceTables.Fill, output);
        return 0;
    }

    /// <summary>Finds the repository above the current folder, or else above the program. Null if there is none.</summary>
    internal static string? FindRepository() =>
        Ancestors(Directory.GetCurrentDirectory()).Concat(Ancestors(AppContext.BaseDirectory)).FirstOrDefault(folder => File.Exists(Path.Combine(folder, Landmark)));

    private static async Task WriteAsync(string path, Func<string, string> text, TextWriter output)
    {
        var before = await File.ReadAllTextAsync(path);
        var after = text(before);
        if (after != before) await File.WriteAllTextAsync(path, after);
        await output.WriteLineAsync((after == before ? "unchanged  " : "written    ") + path);
    }

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (var here = new DirectoryInfo(folder); here is not null; here = here.Parent) yield return here.FullName;
    }
}
