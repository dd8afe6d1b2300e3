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

    private async Task<IResult> TypeAsync(HttpRequest request)
    {
        var fields = await PostedFieldReader.ReadAsync(request);
        var player = fields.Whole("player", 0, int.MaxValue);
        var line = fields.Text("line", LongestLine);
        if ((fields.Problem ?? (player == 0 ? null : Absent(player))) is { } problem)
            return BadRequestResponse.Because(problem);

        world.Type(player, line);
        return TypedResults.NoContent();
    }

    private async Task<IResult> PressAsync(HttpRequest request)
    {
        var fields = await PostedFieldReader.ReadAsync(request);
        var player = fields.Whole("player", 1, int.MaxValue);
        var key = fields.Text("key", LongestName);
        if ((fields.Problem ?? Absent(player)) is { } problem)
            return BadRequestResponse.Because(problem);

        world.Press(player, key);
        return TypedResults.NoContent();
    }

    private async Task<IResult> PaintedAsync(HttpRequest request)
    {
        var fields = await PostedFieldReader.ReadAsync(request);
        var player = fields.Whole("player", 1, int.MaxValue);
        var call = fields.Whole("call", 1, int.MaxValue);
        if ((fields.Problem ?? Absent(player)) is { } problem)
            return BadRequestResponse.Because(problem);

        world.CardPainted(player, call);
        return TypedResults.NoContent();
    }

    private async Task<IResult> MoveAsync(HttpRequest request)
    {
        var fields = await PostedFieldReader.ReadAsync(request);
        var player = fields.Whole("player", 1, int.MaxValue);
        var x = fields.Number("x", Furthest);
        var y = fields.Number("y", Furthest);
        if ((fields.Problem ?? Absent(player)) is { } problem)
            return BadRequestResponse.Because(problem);

        world.Move(player, x, y);
        return TypedResults.NoContent();
    }

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
