using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Sandbox.WebConsole;

/// <summary>
/// The page's actions on the world: type, press a key, move, switch CAD faults, restart, and report that a card was painted. Each returns 204, or 400
/// with a sentence.
/// </summary>
internal sealed class ConsoleActions(IWorld world)
{
    /// <summary>Maximum length of a line in characters. Allows lines that are longer than anyone should type.</summary>
    public const int LongestLine = 20_000;

    /// <summary>Maximum distance from the centre of the map in metres. There is only sea further out.</summary>
    public const int Furthest = 16_000;

    /// <summary>Largest value of a fault: one minute in milliseconds.</summary>
    public const int LargestFault = 60_000;

    private const int LongestName = 64;

    /// <summary>Maps the endpoints of the actions.</summary>
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/type", TypeAsync);
        app.MapPost("/press", PressAsync);
        app.MapPost("/painted", PaintedAsync);
        app.MapPost("/move", MoveAsync);
        app.MapPost("/fault", FaultAsync);
        app.MapPost("/restart", RestartAsync);
    }

    // Player 0 is the server's console.
    private Task<IResult> TypeAsync(HttpRequest request) => ActAsync(
        request,
        (fields, player) =>
        {
            var line = fields.Text("line", LongestLine);
            return () => world.Type(player, line);
        },
        least: 0);

    private Task<IResult> PressAsync(HttpRequest request) => ActAsync(request, (fields, player) =>
    {
        var key = fields.Text("key", LongestName);
        return () => world.Press(player, key);
    });

    private Task<IResult> PaintedAsync(HttpRequest request) => ActAsync(request, (fields, player) =>
    {
        var call = fields.Whole("call", 1, int.MaxValue);
        return () => world.CardPainted(player, call);
    });

    private Task<IResult> MoveAsync(HttpRequest request) => ActAsync(request, (fields, player) =>
    {
        var (x, y) = (fields.Number("x", Furthest), fields.Number("y", Furthest));
        return () => world.Move(player, x, y);
    });

    private async Task<IResult> FaultAsync(HttpRequest request)
    {
        var fields = await PostedFieldReader.ReadAsync(request);
        var name = fields.Text("name", LongestName);
        var value = fields.Whole("value", 0, LargestFault);
        if ((fields.Problem ?? Unknown(name)) is { } problem)
            return BadRequestResponse.Because(problem);

        world.SetFault(name, value);
        return TypedResults.NoContent();
    }

    private async Task<IResult> RestartAsync(HttpRequest request)
    {
        if ((await PostedFieldReader.ReadAsync(request)).Problem is { } problem)
            return BadRequestResponse.Because(problem);

        world.Restart();
        return TypedResults.NoContent();
    }

    // Reads the player and, by the function, the fields besides. What the function returns runs only if all of them are right.
    private async Task<IResult> ActAsync(HttpRequest request, Func<PostedFieldReader, int, Action> read, int least = 1)
    {
        var fields = await PostedFieldReader.ReadAsync(request);
        var player = fields.Whole("player", least, int.MaxValue);
        var act = read(fields, player);
        if ((fields.Problem ?? (player == 0 ? null : Absent(player))) is { } problem)
            return BadRequestResponse.Because(problem);

        act();
        return TypedResults.NoContent();
    }

    private string? Absent(int player)
    {
        return world.Look().Has(player) ? null : $"There is no player {player}.";
    }

    private string? Unknown(string fault)
    {
        var known = world.Look().Faults;
        if (known.ContainsKey(fault))
            return null;
        return known.Count == 0
            ? "A real CAD has no faults to switch."
            : $"There is no fault of this name; there are {string.Join(", ", known.Keys)}.";
    }
}
