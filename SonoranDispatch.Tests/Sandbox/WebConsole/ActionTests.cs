namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>Valid posts from the page reach the world; invalid ones do not.</summary>
public sealed class ActionTests
{
    [Theory]
    [InlineData("type", """{"player":1,"line":"/911 help ^1 <script> % 😀 \u0001"}""", "type 1 /911 help ^1 <script> % 😀 \u0001")]
    [InlineData("type", """{"player":0,"line":"sdispatch status"}""", "type 0 sdispatch status")]
    [InlineData("press", """{"player":2,"key":"SEMICOLON"}""", "press 2 SEMICOLON")]
    [InlineData("painted", """{"player":2,"call":12}""", "painted 2 12")]
    [InlineData("move", """{"player":2,"x":-1234.5,"y":7000}""", "move 2 -1234.5 7000")]
    [InlineData("fault", """{"name":"Down","value":1}""", "fault Down 1")]
    [InlineData("fault", """{"name":"SlowMilliseconds","value":6000}""", "fault SlowMilliseconds 6000")]
    [InlineData("restart", "{}", "restart")]
    [InlineData("desk/create", """{"title":"Burglary","priority":2,"x":-12.5,"y":7}""", "Create { Form = CallForm { Title = Burglary, Code = , Priority = 2, Postal = , Address = , Description = , X = -12.5, Y = 7 } }")]
    public async Task WhatIsPostedReachesTheWorld(string path, string body, string deed)
    {
        await using var harness = await WebConsoleHarness.OpenAsync();

        Assert.Equal((204, ""), await harness.PostAsync(path, body));

        Assert.Equal(deed, await harness.World.NextDeedAsync());
    }

    [Fact]
    public async Task ALineOfFiveThousandCharactersIsTyped()
    {
        await using var harness = await WebConsoleHarness.OpenAsync();
        var line = "/911 " + new string('a', 4_995);

        await harness.PostAsync("type", $$"""{"player":1,"line":"{{line}}"}""");

        Assert.Equal($"type 1 {line}", await harness.World.NextDeedAsync());
    }

    [Fact]
    public async Task ACallbackReachesTheWorldWithItsBody()
    {
        await using var harness = await WebConsoleHarness.OpenAsync();

        var answer = await harness.PostAsync("players/2/nui/callback/cardsShown", """{"count": 1}""", "application/json; charset=UTF-8");

        Assert.Equal((200, "{}"), answer);
        Assert.Equal("""callback 2 cardsShown {"count": 1}""", await harness.World.NextDeedAsync());
    }

    [Theory]
    [InlineData("type", "", "this is not JSON")]
    [InlineData("type", "{", "this is not JSON")]
    [InlineData("type", "[]", "must be a JSON object.")]
    [InlineData("type", "{}", "\"player\" must be a whole number")]
    [InlineData("type", """{"player":1}""", "\"line\" must be text")]
    [InlineData("type", """{"player":1,"line":"  "}""", "\"line\" must be text")]
    [InlineData("type", """{"player":1,"line":"\ud800"}""", "\"line\" must be text")]
    [InlineData("type", """{"player":"1","line":"hi"}""", "\"player\" must be a whole number")]
    [InlineData("type", """{"player":1.5,"line":"hi"}""", "\"player\" must be a whole number")]
    [InlineData("type", """{"player":99,"line":"hi"}""", "There is no player 99.")]
    [InlineData("press", """{"player":2}""", "\"key\" must be text of 1 to 64 characters.")]
    [InlineData("press", """{"player":99,"key":"END"}""", "There is no player 99.")]
    [InlineData("painted", """{"player":2,"call":0}""", "\"call\" must be a whole number from 1")]
    [InlineData("painted", """{"player":99,"call":1}""", "There is no player 99.")]
    [InlineData("move", """{"player":0,"x":1,"y":1}""", "\"player\" must be a whole number from 1")]
    [InlineData("move", """{"player":1,"x":1e400,"y":1}""", "\"x\" must be a number")]
    [InlineData("move", """{"player":1,"x":1,"y":16001}""", "\"y\" must be a number from -16000 to 16000.")]
    [InlineData("move", """{"player":1,"x":1,"y":null}""", "\"y\" must be a number")]
    [InlineData("fault", """{"name":"Nonsense","value":1}""", "there are Down, SlowMilliseconds.")]
    [InlineData("fault", """{"name":"Down","value":-1}""", "\"value\" must be a whole number from 0 to 60000.")]
    [InlineData("restart", "now", "this is not JSON")]
    [InlineData("desk/create", """{"title":" ","priority":2}""", "\"title\" must be text")]
    [InlineData("desk/create", """{"title":"Burglary","priority":4}""", "\"priority\" must be a whole number from 1 to 3.")]
    [InlineData("desk/create", """{"title":"Burglary","priority":2,"code":5}""", "\"code\" must be text of at most 200 characters.")]
    [InlineData("desk/close", """{"call":501}""", "There is no call 501 on the board.")]
    [InlineData("players/99/nui/callback/ready", "{}", "There is no player 99.")]
    [InlineData("players/1/nui/callback/ready", "\"x\"", "must be a JSON object.")]
    public async Task BadInputIsRefusedInASentence(string path, string body, string sentence)
    {
        await using var harness = await WebConsoleHarness.OpenAsync();

        var (status, text) = await harness.PostAsync(path, body);

        Assert.Equal(400, status);
        Assert.Contains(sentence, text, StringComparison.Ordinal);
        Assert.DoesNotContain('<', text);
        Assert.False(harness.World.HasDeeds);
    }

    [Fact]
    public async Task ABodyWithoutEndIsRefused()
    {
        await using var harness = await WebConsoleHarness.OpenAsync();

        var (status, text) = await harness.PostAsync("type", $$"""{"player":1,"line":"{{new string('a', 300_000)}}"}""");

        Assert.Equal(400, status);
        Assert.Contains("256 KB", text, StringComparison.Ordinal);
        Assert.False(harness.World.HasDeeds);
    }

    [Fact]
    public async Task ARealCadHasNoFaults()
    {
        await using var harness = await WebConsoleHarness.OpenAsync();
        harness.World.Show(Scenes.Quiet() with { Faults = new Dictionary<string, int>() });

        Assert.Equal((400, "A real CAD has no faults to switch."), await harness.PostAsync("fault", """{"name":"Down","value":1}"""));
    }
}
