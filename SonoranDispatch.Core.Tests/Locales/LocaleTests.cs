using SonoranDispatch.Diagnostics;
using SonoranDispatch.Locales;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Locales;

public sealed class LocaleTests
{
    private readonly ListLog _log = new();

    [Fact]
    public void ATextHasItsValues() =>
        Assert.Equal("Call 12 is CAD call 501.", Shipped("en").Text(TextKeys.InCad, ("call", 12), ("cad", 501)));

    [Fact]
    public void AnotherLanguageIsUsedWhereItIsThere()
    {
        var german = Shipped("de");

        Assert.Equal("de", german.Name);
        Assert.Equal("Meldung 12 ist eingegangen.", german.Text(TextKeys.Received, ("call", 12)));
        Assert.Empty(_log.Entries);
    }

    [Fact]
    public void AnUnknownLanguageIsEnglishAndIsNamed()
    {
        var locale = Shipped("xx");

        Assert.Equal("en", locale.Name);
        Assert.Equal("Call 12 received.", locale.Text(TextKeys.Received, ("call", 12)));
        Assert.Equal([Messages.LocaleUnknown.Code], _log.Codes);
    }

    [Fact]
    public void ALanguageThatIsNotJsonIsEnglish()
    {
        Assert.Equal("en", Read("de", ("de", "{ \"chat\": ")).Name);
        Assert.Contains(Messages.LocaleNotJson.Code, _log.Codes);
    }

    [Fact]
    public void AMissingTextIsEnglishAndNamedOnce()
    {
        var locale = Read("de", ("de", """{ "chat": { "received": "Da." } }"""), ("en", """{ "chat": { "received": "R", "merged": "Added to {call}." } }"""));

        Assert.Equal("Added to 3.", locale.Text(TextKeys.Merged, ("call", 3)));
        Assert.Equal("Added to 4.", locale.Text(TextKeys.Merged, ("call", 4)));
        Assert.Equal("Da.", locale.Text(TextKeys.Received));
        Assert.Equal("Text chat.merged is missing from locale de. The English one is used.", Assert.Single(_log.Entries, entry => entry.Kind == Messages.LocaleTextMissing).Text);
    }

    [Fact]
    public void WithoutEnglishATextIsItsOwnName()
    {
        var locale = Read("en");

        Assert.Equal("chat.received", locale.Text(TextKeys.Received, ("call", 1)));
        Assert.Equal([Messages.LocaleEnglishMissing.Code], _log.Codes);
    }

    [Fact]
    public void ATextMissingInEnglishIsNamed()
    {
        Read("en", ("en", """{ "chat": {} }"""));

        Assert.Equal(TextKeys.All.Count, _log.Count(Messages.LocaleEnglishTextMissing));
    }

    [Fact]
    public void NamesWithDotsAndObjectsInObjectsAreTheSame()
    {
        var flat = Read("en", ("en", """{ "chat.received": "A", "chat": { "merged": "B" } }"""));

        Assert.Equal(("A", "B"), (flat.Text(TextKeys.Received), flat.Text(TextKeys.Merged)));
    }

    [Fact]
    public void WhatIsNoTextIsLeftOutAndNamed()
    {
        Read("en", ("en", """{ "chat": { "received": 5, "merged": ["x"] } }"""));

        Assert.Equal(2, _log.Count(Messages.LocaleNotText));
    }

    [Fact]
    public void ThePageGetsItsTextsByTheirOwnNames()
    {
        var page = Shipped("en").Section(TextKeys.Page);

        Assert.Equal("+{count} more", page["more"]);
        Assert.DoesNotContain(page.Keys, name => name.Contains('.', StringComparison.Ordinal));
    }

    private Locale Shipped(string name) => Locale.Read(
        name,
        path => File.Exists(Repository.PathOf(path)) ? Repository.Text(path) : null,
        _log);

    private Locale Read(string name, params (string Name, string Json)[] files) => Locale.Read(
        name,
        path => files.Where(file => path == "locales/" + file.Name + ".json").Select(file => file.Json).FirstOrDefault(),
        _log);
}
