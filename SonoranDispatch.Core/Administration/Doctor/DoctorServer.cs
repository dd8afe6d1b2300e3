using System.Globalization;
using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Administration.Doctor;

/// <summary>What <c>sdispatch doctor</c> says about the server, the settings, the resources beside this one, and the console.</summary>
/// <param name="server">Reads what there is to say about the server.</param>
/// <param name="settings">The settings in force, as the owner wrote them.</param>
/// <param name="surfaces">Returns the compatibility surfaces that are on.</param>
internal sealed class DoctorServer(Func<ServerFacts> server, Settings settings, Func<IEnumerable<string>> surfaces)
{
    // More than any message has.
    private static readonly object?[] NoValues = [.. Enumerable.Repeat("...", 10)];

    /// <summary>The sections.</summary>
    public IEnumerable<DoctorSection> Sections()
    {
        var facts = server();
        return
        [
            new("Versions", ["SonoranDispatch " + facts.Version + ", game server build " + facts.Build + " on " + facts.System + ", " + facts.Runtime + ", OneSync " + facts.OneSync]),
            new("Wrong at the start", facts.WrongAtStart.Select(InWords)),
            new("Options that differ from their defaults", ChangedOptions.Of(settings)),
            new("Framework", Known(facts.Framework)),
            new("Official resource", Known(facts.Official)),
            new("Compat resources", facts.Compat),
            new("Compatibility surfaces", Joined(surfaces())),
            new("Store", [facts.CheckStore().IsDone ? "a key was written, read back and deleted" : "does not keep what is written to it (" + Messages.StoreNotWritable.Code + ")"]),
            new("Console since the start", Joined(facts.Logged.Select(logged => logged.Kind.Code + " x" + Number(logged.Count)))),
        ];
    }

    private static IEnumerable<string> Known(string text) => text.Length > 0 ? [text] : [];

    private static IEnumerable<string> Joined(IEnumerable<string> words) => Known(string.Join(", ", words));

    // The values in a message are the owner's, the CAD's or players'.
    private static string InWords((MessageDefinition Kind, int Count) wrong) => wrong.Kind.Code + " x" + Number(wrong.Count) + ": " + MessageFormatter.Fill(wrong.Kind.Text, NoValues);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
