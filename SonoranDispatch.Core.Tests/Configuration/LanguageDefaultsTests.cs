using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Configuration;

/// <summary>Tests in which language the titles and descriptions of calls are.</summary>
public sealed class LanguageDefaultsTests
{
    // As release 0.1.0 wrote them into config.json.
    private const string Shipped =
        """
        { "commands": {
            "panic": { "title": "Panic button", "description": "{unit} pressed the panic button[: {text}]" },
            "911": { "title": "911 call", "description": "{caller}: {text}" } },
          "kinds": { "emergency": { "title": "Emergency calls" } } }
        """;

    private const string Empty =
        """{ "commands": { "panic": { "title": "", "description": "" }, "911": { "title": "", "description": "" } }, "kinds": { "emergency": { "title": "" } } }""";

    [Theory]
    [InlineData("{}")]
    [InlineData(Shipped)]
    [InlineData(Empty)]
    public void WhatTheOwnerDidNotWordIsInTheServersLanguage(string config)
    {
        var core = new CoreHarness(config, language: "de");
        core.Type(CoreHarness.Caller, "Zwei Männer mit Waffen");
        core.Type(CoreHarness.Officer, "", "panic");

        var (call, panic) = (core.Root.Repository.Calls.First().Desired.Details, core.Root.Repository.Calls.Last().Desired.Details);
        Assert.Equal(("Notruf", "Jane Doe: Zwei Männer mit Waffen"), (call.Title, call.Description));
        Assert.Equal(("Panikknopf", "Officer Adams hat den Panikknopf gedrückt"), (panic.Title, panic.Description));
        Assert.Equal("Notrufe", core.Root.Kinds.Of("emergency").Title);
        Assert.Equal("Verkehrskontrolle", core.Root.Kinds.Of("traffic-stop").Title);
    }

    [Fact]
    public void WhatTheOwnerWordedStays()
    {
        var core = new CoreHarness(
            """
            { "commands": { "911": { "title": "Hilferuf", "description": "{text} ({caller})" }, "taxi": { "name": "taxi", "kind": "taxi", "title": "" } },
              "kinds": { "emergency": { "title": "Alles Dringende" } } }
            """,
            language: "de");
        core.Type(CoreHarness.Caller, "Feuer");
        core.Type(CoreHarness.Caller, "Zum Flughafen", "taxi");

        var (call, taxi) = (core.Root.Repository.Calls.First().Desired.Details, core.Root.Repository.Calls.Last().Desired.Details);
        Assert.Equal(("Hilferuf", "Feuer (Jane Doe)"), (call.Title, call.Description));
        Assert.Equal(("taxi", "Jane Doe: Zum Flughafen"), (taxi.Title, taxi.Description));
        Assert.Equal("Alles Dringende", core.Root.Kinds.Of("emergency").Title);
    }
}
