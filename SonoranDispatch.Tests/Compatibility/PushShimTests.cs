using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.Scripts;
using SonoranDispatch.Tests.Stories;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>Tests the CAD's pushes on their way through the compat resource of the official resource's name.</summary>
public sealed class PushShimTests : IDisposable
{
    private const string Removed = """{"key":"emulated-key","type":"EVENT_REMOVE_911","data":{"callIds":[5]}}""";

    private readonly CompatHarness _harness = new(cad => cad.Board.SetUnit(StoryUnits.Adams));

    [Fact]
    public void WhatADispatcherDoesIsTaken()
    {
        var answers = new List<LuaHttpAnswer>();
        _harness.Simulation.Cad.Pushes.Target = body => answers.Add(_harness.Request("sonorancad", new LuaHttpRequest("POST", "/event", body)));
        var desk = _harness.Simulation.Cad.Dispatcher;
        foreach (var likeThePages in new[] { false, true })
        {
            _harness.Simulation.Cad.Pushes.LikeThePages = likeThePages;
            var call = desk.Create(new BoardCall { Title = "Fire" }).CallId;
            desk.Edit(call, held => held with { Description = "Große Flammen" });
            desk.AddNote(call, "Dispatch", "Two boats");
            desk.Attach(call, 12);
            desk.Detach(call, 12);
            desk.Close(call);
            desk.SetPanic(true, 12);
            desk.RemoveEmergency(desk.RaiseEmergency(new BoardCall { Caller = "Ann" }).CallId);
        }

        Assert.Equal(18, answers.Count);
        Assert.All(answers, answer => Assert.Equal((200, "ok"), (answer.Status, answer.Text)));
        Assert.Contains("Pushes of the CAD: 18 taken", Status());
    }

    [Fact]
    public void AUnitThatLogsInIsReadLongBeforeTheMinuteIsOver()
    {
        _harness.Simulation.Cad.Pushes.Target = body => _harness.Request("sonorancad", new LuaHttpRequest("POST", "/event", body));
        _harness.AtServer("return 1");
        var before = Reads();
        _harness.Simulation.Cad.Dispatcher.LogIn(new BoardUnit { Id = 18, UnitNum = "B-18", CommunityUserId = "officerbaker", Department = "Police" });
        _harness.Wait(21);

        Assert.Equal(before + 1, Reads());
    }

    [Theory]
    [InlineData("POST", "/event", """{"key":"another","type":"EVENT_REMOVE_911","data":{"callIds":[5]}}""", 401)]
    [InlineData("POST", "/event", Removed, 200)]
    [InlineData("POST", "/event?from=cad", Removed, 200)]
    [InlineData("POST", "/event", """{"key":"emulated-key"}""", 400)]
    [InlineData("POST", "/event", "", 400)]
    [InlineData("GET", "/event", "", 405)]
    [InlineData("PUT", "/event", Removed, 405)]
    [InlineData("POST", "/", Removed, 404)]
    [InlineData("POST", "/events", Removed, 404)]
    [InlineData("POST", "/event/x", Removed, 404)]
    [InlineData("POST", "/info", """{"password":"emulated-key"}""", 404)]
    public void OnlyAPushToItsAddressIsTaken(string method, string path, string body, int status) =>
        Assert.Equal(status, _harness.Request("sonorancad", new LuaHttpRequest(method, path, body)).Status);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void MoreThan64KiBIsRefusedBeforeAnythingIsRead(bool saysItsLength)
    {
        var request = new LuaHttpRequest("POST", "/event", Removed + new string(' ', 64 * 1024));
        if (!saysItsLength) request = request with { Headers = new Dictionary<string, string>() };

        Assert.Equal(413, _harness.Request("sonorancad", request).Status);
        Assert.DoesNotContain(Status(), line => line.StartsWith("Pushes", StringComparison.Ordinal));
    }

    [Fact]
    public void AnHonest64KiBAreRead() => Assert.Equal(200, _harness.Request("sonorancad", new LuaHttpRequest("POST", "/event", Removed + new string(' ', (64 * 1024) - Removed.Length))).Status);

    [Fact]
    public void WhileSonorandispatchIsStoppedTheCadIsTold()
    {
        _harness.Type("stop sonorandispatch");

        Assert.Equal(503, _harness.Request("sonorancad", new LuaHttpRequest("POST", "/event", Removed)).Status);
        _harness.Type("start sonorandispatch");
        Assert.Equal(200, _harness.Request("sonorancad", new LuaHttpRequest("POST", "/event", Removed)).Status);
    }

    [Fact]
    public void AWrongKeyIsCountedAndNowhereElseSaid()
    {
        _harness.AtServer("return 1");
        var before = _harness.Simulation.Console.Count;
        for (var at = 0; at < 30; at++) _harness.Request("sonorancad", new LuaHttpRequest("POST", "/event", """{"key":"guess-the-key","type":"EVENT_REMOVE_911","data":{"callIds":[5]}}""") { Address = "198.51.100." + at });

        Assert.Equal(before, _harness.Simulation.Console.Count);
        Assert.Empty(_harness.Printed());
        Assert.Contains("Pushes of the CAD: 30 with a wrong key", Status());
        Assert.DoesNotContain(_harness.Simulation.Console, line => line.Contains("guess-the-key", StringComparison.Ordinal) || line.Contains("emulated-key", StringComparison.Ordinal));
    }

    [Fact]
    public void APlayersGameCannotPush()
    {
        _harness.Jane.TriggerServer("sonorandispatch:cadPush", Removed, "not a function");
        _harness.Jane.TriggerServer("sonorandispatch:cadPush", Removed);
        _harness.Wait(1);

        Assert.DoesNotContain(Status(), line => line.StartsWith("Pushes", StringComparison.Ordinal));
        Assert.Equal(200, _harness.Request("sonorancad", new LuaHttpRequest("POST", "/event", Removed)).Status);
    }

    public void Dispose() => _harness.Dispose();

    private int Reads() => _harness.Simulation.Requests.Count(request => request.Path.Contains("/units?", StringComparison.Ordinal));

    private IReadOnlyList<string> Status()
    {
        var before = _harness.Simulation.Console.Count;
        _harness.Type("sdispatch status");
        return [.. _harness.Simulation.Console.Skip(before).SelectMany(text => text.Split('\n')).Select(line => line.TrimEnd())];
    }
}
