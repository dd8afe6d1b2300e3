using System.Text.Json;
using SonoranDispatch.Audience;
using SonoranDispatch.Configuration;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Notifications;

public sealed class PageMessageRendererTests
{
    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("he", "rtl")]
    [InlineData("fa", "rtl")]
    [InlineData("ur", "rtl")]
    [InlineData("AR-EG", "rtl")]
    [InlineData("de", "ltr")]
    [InlineData("pt-BR", "ltr")]
    [InlineData("hu", "ltr")]
    public void TheSetupSaysFromWhichSideTheLanguageIsRead(string language, string direction)
    {
        var setup = Setup("{}", Locale.Read(language, _ => "{}", new ListLog()));

        Assert.Equal((language, direction), (setup.GetProperty("language").GetString(), setup.GetProperty("direction").GetString()));
    }

    [Fact]
    public void TheSetupNamesTheKindsThatCanBeMutedOnceEach()
    {
        var setup = Setup(
            """
            { "commands": { "911": { "title": "Emergency" }, "tow": { "name": "tow", "kind": "tow", "title": "Tow truck" },
              "911b": { "name": "911b", "kind": "emergency", "title": "Another" }, "off": { "name": "off", "kind": "off", "title": "Off", "enabled": false },
              "help": { "name": "help", "kind": "panic", "title": "Panic" } } }
            """,
            English());

        Assert.Contains("""{"kind":"emergency","title":"Emergency calls"},{"kind":"tow","title":"Tow truck"}""", setup.GetProperty("kinds").GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Another", setup.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"panic\",\"title\"", setup.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Off", setup.GetProperty("kinds").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsSaidIsText() => Assert.Equal("""{"type":"said","text":"\"</script>"}""", Page("{}", English()).Said("\"</script>"));

    private static Locale English() => Locale.Read("en", path => File.ReadAllText(Repository.PathOf(path)), new ListLog());

    private static PageMessageRenderer Page(string config, Locale locale)
    {
        var settings = SettingsReader.Read(config, _ => null).Settings;
        return new PageMessageRenderer(locale, settings, new CallKindTable(settings.Kinds, settings.Commands.Values), new FakeClock());
    }

    private static JsonElement Setup(string config, Locale locale) => JsonDocument.Parse(Page(config, locale).Setup()).RootElement;
}
