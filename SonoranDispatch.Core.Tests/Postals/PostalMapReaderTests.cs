using SonoranDispatch.Diagnostics;
using SonoranDispatch.Postals;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Postals;

public sealed class PostalMapReaderTests
{
    private readonly ListLog _log = new();

    [Fact]
    public void CodesAreTextOrWholeNumbers()
    {
        var map = Read("""[{ "code": "7041", "x": 1.5, "y": 2 }, { "code": 8012, "x": 100, "y": -50.25, "zone": "ignored" }]""");

        Assert.Equal("7041", map.Nearest(0, 0)?.Code);
        Assert.Equal("8012", map.Nearest(100, 0)?.Code);
        Assert.Equal([Messages.PostalsRead.Code], _log.Codes);
    }

    [Fact]
    public void BadEntriesAreLeftOutAndCounted()
    {
        var map = Read("""
            [
              { "code": "1", "x": 0, "y": 0 }, { "code": "2", "x": "0", "y": 0 }, { "code": "3", "x": 0 }, { "x": 0, "y": 0 }, { "code": "", "x": 0, "y": 0 },
              { "code": null, "x": 0, "y": 0 }, { "code": "4", "x": 1e300, "y": 0 }, { "code": "5", "x": NaN, "y": 0 }, { "code": true, "x": 0, "y": 0 },
              { "code": "a\nb", "x": 0, "y": 0 }, 7, null, [], { "code": { }, "x": 0, "y": 0 }, { "code": "6", "x": 0, "y": null },
              { "code": "7", "x": 123456789012345678901234567890, "y": 0 }
            ]
            """);

        Assert.Equal(1, map.Count);
        Assert.Equal("Invalid postals in postals.json that are ignored: 15. The first is entry 2.", Assert.Single(_log.Entries, entry => entry.Kind == Messages.PostalsSkipped).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[{]")]
    [InlineData("{}")]
    [InlineData("<html>")]
    public void WhatIsNoListIsAnEmptyMapAndAMessage(string json)
    {
        Assert.Equal(0, Read(json).Count);
        Assert.Equal([Messages.PostalsNotJson.Code], _log.Codes);
    }

    [Fact]
    public void NumbersReadTheSameOnEveryServer()
    {
        using var elsewhere = new UnderCulture("de-DE");

        Assert.Equal(0, Read("""[{ "code": 1, "x": 425.1, "y": -979.5 }]""").Nearest(425.1, -979.5)!.Distance, 9);
    }

    private PostalMap Read(string json) => PostalMapReader.Read(json, "postals.json", _log);
}
