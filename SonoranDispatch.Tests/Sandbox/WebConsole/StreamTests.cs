using System.Text.Json;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>Tests the streams over real HTTP.</summary>
public sealed class StreamTests
{
    [Fact]
    public async Task TheWholePictureComesAtOnceAndAgainAfterAChange()
    {
        await using var harness = await WebConsoleHarness.OpenAsync();
        await using var events = await harness.ListenAsync("events");

        Assert.Equal(0, Read(await events.NextAsync()).GetProperty("board").GetArrayLength());
        harness.World.Show(Scenes.Called());
        var picture = Read(await events.NextAsync());

        var call = picture.GetProperty("board")[0];
        Assert.Equal(501, call.GetProperty("callId").GetInt32());
        Assert.Equal(-1757.2, call.GetProperty("y").GetDouble());
        Assert.Equal("sonorandispatch", call.GetProperty("metaData").GetProperty("source").GetString());
        Assert.Equal("0.01 ms", picture.GetProperty("measures").GetProperty("server tick").GetString());
        Assert.Equal(0, picture.GetProperty("faults").GetProperty("Down").GetInt32());
        Assert.True(picture.GetProperty("players")[1].GetProperty("onDuty").GetBoolean());
    }

    [Fact]
    public async Task ABrokenCharacterOrCoordinateDoesNotEndTheStream()
    {
        await using var harness = await WebConsoleHarness.OpenAsync();
        harness.World.Show(Scenes.Called() with { Board = [Scenes.Call(501, "half \ud83d of a face") with { X = double.NaN, Y = double.PositiveInfinity }] });
        await using var events = await harness.ListenAsync("events");

        var call = Read(await events.NextAsync()).GetProperty("board")[0];

        Assert.Equal("half \ufffd of a face", call.GetProperty("description").GetString());
        Assert.Equal("NaN", call.GetProperty("x").GetString());
    }

    [Fact]
    public async Task APlayersPageHearsItsOwnMessagesOnly()
    {
        await using var harness = await WebConsoleHarness.OpenAsync();
        harness.World.Send(2, """{"type":"before"}""");
        await using var page = await harness.ListenAsync("players/2/page");

        Assert.Equal("listening", (await page.NextAsync())?.EventType);
        harness.World.Send(1, """{"type":"another's"}""");
        harness.World.Send(2, "{\"type\":\"card\",\n\"title\":\"münchen 😀\"}");

        Assert.Equal("{\"type\":\"card\",\n\"title\":\"münchen 😀\"}", (await page.NextAsync())?.Data);
    }

    [Fact]
    public async Task ABrowserThatGoesAwayIsForgotten()
    {
        await using var harness = await WebConsoleHarness.OpenAsync();
        await using (var events = await harness.ListenAsync("events"))
        await using (var page = await harness.ListenAsync("players/2/page"))
        {
            await events.NextAsync();
            await page.NextAsync();
            Assert.Equal(2, harness.World.Listeners);
        }

        await Condition.HoldsAsync(() => harness.World.Listeners == 0);
    }

    [Fact]
    public async Task ClosingTheConsoleEndsItsStreams()
    {
        await using var harness = await WebConsoleHarness.OpenAsync();
        await using var events = await harness.ListenAsync("events");
        await using var page = await harness.ListenAsync("players/2/page");
        await events.NextAsync();
        await page.NextAsync();

        await harness.Console.DisposeAsync();

        Assert.Null(await events.NextAsync());
        Assert.Null(await page.NextAsync());
        Assert.Equal(0, harness.World.Listeners);
    }

    private static JsonElement Read(System.Net.ServerSentEvents.SseItem<string>? item)
    {
        Assert.NotNull(item);
        using var document = JsonDocument.Parse(item.Value.Data);
        return document.RootElement.Clone();
    }
}
