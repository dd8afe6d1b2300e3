using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using SonoranDispatch.Contracts;
using SonoranDispatch.Notifications;
using SonoranDispatch.Tests.Nui;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Conventions;

/// <summary>Compares docs/screen.md with what server, client script and page send and handle.</summary>
public sealed partial class ScreenPageTests
{
    private static readonly string Page = Repository.Text("docs", "screen.md").ReplaceLineEndings("\n");
    private static readonly string Core = typeof(CompositionRoot).Assembly.Location;
    private static readonly string Server = typeof(global::SonoranDispatch.Server.ServerScript).Assembly.Location;
    private static readonly string Client = Path.Combine(StagedResource.Folder, "Client", "SonoranDispatch.Client.net.dll");

    [Fact]
    public void TheEventsToTheClientScriptAreThoseSentAndHandled()
    {
        var listed = Rows("Server to client script");

        Same(listed, EventsIn(Core, "cl"));
        Same(listed, EventsIn(Client, "cl"));
    }

    [Fact]
    public void TheEventsToTheServerAreThoseSentAndHandled()
    {
        var listed = Rows("Client script to server");

        Same(listed, EventsIn(Client, "sv"));
        Same(listed, EventsIn(Server, "sv"));
    }

    [Fact]
    public void TheActionsAreThoseOfServerAndPage()
    {
        var row = Section("Client script to server").Split('\n').Single(line => line.StartsWith($"| `{EventNames.Act}` |", StringComparison.Ordinal));
        var listed = Code().Matches(row).Select(match => match.Groups[1].Value).Where(name => name != EventNames.Act).ToList();
        var page = Literals().Matches(JavaScript("officer.js", "export const actions = [", "];"));

        Same(listed, typeof(OfficerActionNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!));
        Same(listed, page.Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void TheServersMessagesAreThoseItRenders() =>
        Same(ServersMessages(), CompiledTexts.PassedTo(Core, nameof(PageMessageRenderer), "Message").Concat(CompiledTexts.PassedTo(Core, "JsonWriterExtensions", "Message")));

    [Fact]
    public void TheClientScriptsMessagesAreThoseItSends() =>
        Same(Rows("Messages to the page, from the client script"), CompiledTexts.In(Client).SelectMany(text => MessageType().Matches(text)).Select(match => match.Groups[1].Value));

    [Fact]
    public void ThePageHandlesEveryMessageAndNoOther() => Same(
        ServersMessages().Concat(Rows("Messages to the page, from the client script")),
        HandledMessage().Matches(JavaScript("main.js", "listen(new Map([\n", "\n]));")).Select(match => match.Groups[1].Value));

    [Fact]
    public void ARowHasTheFieldsThatTheServerWritesAndThePageReads()
    {
        var listed = Rows("Messages to the page, from the server");

        Same(listed, CardFieldDefinition.All.Select(field => field.Name).Concat(WrittenFields()).Distinct());
        Same(listed, ["call", .. ReadField().Matches(JavaScript("facts.js", "const fields = {\n", "};")).Select(match => match.Groups[1].Value)]);
    }

    [Fact]
    public void TheCallbacksAreThoseOfPageAndClientScript()
    {
        var listed = Rows("Callbacks from the page");
        var posted = Directory.GetFiles(NuiServer.Folder, "*.js").SelectMany(file => Posted().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value);

        Same(listed, posted.Distinct());
        Same(listed, CompiledTexts.PassedTo(Client, "ClientScript", "Answer"));
    }

    [Fact]
    public void TheKeysAreThoseOfTheClientScript() => Same(
        Code().Matches(Section("Keys")).Select(match => match.Groups[1].Value),
        CompiledTexts.In(Client).Where(text => text.StartsWith("sdispatch_", StringComparison.Ordinal)).Distinct());

    // Of a call that an officer responds to, as a card and in the whole state.
    private static IEnumerable<string> WrittenFields()
    {
        var core = new CoreHarness();
        core.Type(CoreHarness.Caller, "Help");
        core.Type(CoreHarness.Officer, "", "panic");
        core.Root.OfficerActions.Respond(CoreHarness.Officer, 1);
        core.Root.PageRequests.Hello(CoreHarness.Officer, "");
        core.Clock.Advance(OfficerScreens.BetweenStates);
        core.Tick();

        var card = JsonDocument.Parse((string)core.Clients.To(CoreHarness.Officer, EventNames.Call)[0][^1]).RootElement.GetProperty("card");
        var rows = JsonDocument.Parse((string)core.Clients.To(CoreHarness.Officer, EventNames.State)[^1][0]).RootElement.GetProperty("calls");
        return card.EnumerateObject().Concat(rows.EnumerateArray().SelectMany(row => row.EnumerateObject())).Select(field => field.Name);
    }

    private static void Same(IEnumerable<string> listed, IEnumerable<string> code)
    {
        var (page, real) = (listed.Order(StringComparer.Ordinal).ToList(), code.Order(StringComparer.Ordinal).ToList());

        Assert.NotEmpty(real);
        Assert.Equal(real, page);
    }

    private static IEnumerable<string> EventsIn(string assembly, string direction) =>
        CompiledTexts.In(assembly).Where(text => text.StartsWith($"sonorandispatch:{direction}:", StringComparison.Ordinal)).Distinct();

    private static IEnumerable<string> ServersMessages() =>
        Described().Matches(Section("Messages to the page, from the server")).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Rows(string heading) => Row().Matches(Section(heading)).Select(match => match.Groups[1].Value);

    private static string Section(string heading) => Page.Split("\n## ").Single(section => section.StartsWith(heading + "\n", StringComparison.Ordinal));

    private static string JavaScript(string file, string after, string before)
    {
        var script = File.ReadAllText(Path.Combine(NuiServer.Folder, file)).ReplaceLineEndings("\n");
        var start = script.IndexOf(after, StringComparison.Ordinal) + after.Length;
        return script[start..script.IndexOf(before, start, StringComparison.Ordinal)];
    }

    // The first cell of a row of a table.
    [GeneratedRegex(@"^\| `([\w:]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    // The first word of a paragraph.
    [GeneratedRegex(@"(?<=\n\n)`(\w+)`[:,]")]
    private static partial Regex Described();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Literals();

    [GeneratedRegex("\"type\":\"(\\w+)\"")]
    private static partial Regex MessageType();

    [GeneratedRegex(@"^ *\['(\w+)',", RegexOptions.Multiline)]
    private static partial Regex HandledMessage();

    [GeneratedRegex(@"^  (\w+):", RegexOptions.Multiline)]
    private static partial Regex ReadField();

    [GeneratedRegex(@"\bpost\('(\w+)'")]
    private static partial Regex Posted();
}
