using SonoranDispatch.Configuration.Reading;

namespace SonoranDispatch.Configuration.Options;

/// <summary>What an owner can set of one thing that happens in the game.</summary>
internal sealed class GameAlertOptions(string id, string what, string code, int priority, int metres, int seconds) : IOptionGroup
{
    private readonly Option<bool> _enabled = new("game." + id + ".enabled", new Flag(), false, "Whether " + what + " raises a call by itself.");

    private readonly Option<string> _code = new("game." + id + ".code", new Text(50), code, "That call's ten-code or nature.");

    private readonly Option<int> _priority = new("game." + id + ".priority", new WholeNumber(1, 3), priority, "That call's priority; 1 is the most urgent.");

    private readonly Option<IReadOnlyList<string>> _departments = new(
        "game." + id + ".departments", new TextList(50, new Text(100)), [], "The departments whose officers get that call; an empty list is all of them.");

    private readonly Option<double> _radius = new("game." + id + ".radius", new Quantity(0, 5000), 60, "How far the place told may be from the true one; 0: the place is exact.")
    {
        Unit = "metres",
    };

    private readonly Option<int> _mergeMetres = new("game." + id + ".mergeMetres", new WholeNumber(0, 2000), metres, "Another one within this distance belongs to the same incident.")
    {
        Unit = "metres",
    };

    private readonly Option<int> _mergeSeconds = new("game." + id + ".mergeSeconds", new WholeNumber(0, 3600), seconds, "Another one within this time of the last belongs to the same incident.")
    {
        Unit = "seconds",
    };

    /// <inheritdoc />
    public IEnumerable<Option> Options => [_enabled, _code, _priority, _departments, _radius, _mergeMetres, _mergeSeconds];

    /// <summary>What the owner chose.</summary>
    public GameAlertSettings Read(OptionReader options) => new(
        options.Read(_enabled),
        options.Read(_code),
        options.Read(_priority),
        options.Read(_departments),
        options.Read(_radius),
        options.Read(_mergeMetres),
        options.Read(_mergeSeconds));
}
