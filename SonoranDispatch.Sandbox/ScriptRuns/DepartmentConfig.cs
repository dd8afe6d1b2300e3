using System.Text.Json.Nodes;
using SonoranDispatch.Configuration;
using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Sandbox.ScriptRuns;

/// <summary>
/// Gives a config.json the departments of the four officers where it lacks them: sheriff is one of its own, and each department has an ACE that puts
/// its officer into it.
/// </summary>
internal static class DepartmentConfig
{
    private const string Sheriff = "sheriff";

    private static readonly string[] SheriffsJobs = [Sheriff, "bcso"];

    /// <summary>Changes a config.</summary>
    /// <param name="config">The root object.</param>
    public static void Complete(JsonObject config)
    {
        if (config["departments"] is not JsonObject departments) config["departments"] = departments = [];
        if (!departments.ContainsKey(Sheriff))
        {
            foreach (var department in new Settings().Departments.Values.Where(department => department.Jobs.Intersect(SheriffsJobs).Any()))
                (departments[department.Id] ??= new JsonObject()).AsObject().TryAdd("jobs", Texts(department.Jobs));
            foreach (var department in departments.Select(pair => pair.Value).OfType<JsonObject>())
                if (department["jobs"] is JsonArray jobs) department["jobs"] = Texts(jobs.Select(job => (string?)job ?? "").Except(SheriffsJobs, StringComparer.OrdinalIgnoreCase));
            departments[Sheriff] = new JsonObject { ["jobs"] = Texts(SheriffsJobs) };
        }

        foreach (var officer in ScriptOfficer.All) (departments[officer.Department] ??= new JsonObject()).AsObject().TryAdd("ace", "sandbox." + officer.Department);
    }

    /// <summary>Returns the ACEs that put an officer on duty and into their department.</summary>
    public static IReadOnlyList<string> AcesOf(ScriptOfficer officer, JsonObject config) =>
        [(string?)config["duty"]?["ace"] ?? SandboxGame.DutyAce, (string?)config["departments"]?[officer.Department]?["ace"] ?? ""];

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];
}
