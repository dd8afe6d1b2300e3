using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Sandbox.WebConsole;

/// <summary>A dispatcher's work on the board of the emulated CAD. Each action returns 204, or 400 with a sentence.</summary>
internal sealed class DeskActions(IWorld world)
{
    private const int LongestText = 2_000;
    private const int LongestField = 200;
    private const int LeastUrgent = 3;

    /// <summary>Maps the endpoints.</summary>
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/desk/create", request => ActAsync(request, fields => new DeskAction.Create(Form(fields))));
        Map(app, "answer", (call, fields) => new DeskAction.Answer(call, Form(fields)));
        Map(app, "edit", (call, fields) => new DeskAction.Edit(call, Form(fields)));
        Map(app, "note", (call, fields) => new DeskAction.Note(call, fields.Text("text", LongestText)));
        Map(app, "attach", (call, fields) => new DeskAction.Attach(call, Unit(fields)));
        Map(app, "detach", (call, fields) => new DeskAction.Detach(call, Unit(fields)));
        Map(app, "primary", (call, fields) => new DeskAction.Primary(call, Unit(fields)));
        Map(app, "close", (call, _) => new DeskAction.Close(call));
        Map(app, "delete", (call, _) => new DeskAction.Delete(call));
    }

    private void Map(IEndpointRouteBuilder app, string name, Func<int, PostedFieldReader, DeskAction> read) => app.MapPost("/desk/" + name, request => ActAsync(request, fields =>
    {
        var call = fields.Whole("call", 1, int.MaxValue);
        if (fields.Problem is null && world.Look().Board.All(each => each.CallId != call)) fields.Refuse($"There is no call {call} on the board.");
        return read(call, fields);
    }));

    private async Task ActAsync(HttpContext context, Func<PostedFieldReader, DeskAction> read)
    {
        var fields = await PostedFieldReader.ReadAsync(context.Request);
        if (world.Look().Cad != "emulator") fields.Refuse("The board of a real CAD is worked on in the CAD itself.");
        var action = read(fields);
        if (fields.Problem is { } problem)
        {
            await BadRequestResponse.Because(problem).ExecuteAsync(context);
            return;
        }

        world.Dispatch(action);
        await TypedResults.NoContent().ExecuteAsync(context);
    }

    private static CallForm Form(PostedFieldReader fields) => new(
        fields.Text("title", LongestField),
        fields.TextOrEmpty("code", LongestField),
        fields.Whole("priority", 1, LeastUrgent),
        fields.TextOrEmpty("postal", LongestField),
        fields.TextOrEmpty("address", LongestField),
        fields.TextOrEmpty("description", LongestText),
        fields.NumberOrNull("x", ConsoleActions.Furthest),
        fields.NumberOrNull("y", ConsoleActions.Furthest));

    private int Unit(PostedFieldReader fields)
    {
        var unit = fields.Whole("unit", 1, int.MaxValue);
        if (fields.Problem is null && world.Look().Units.All(each => each.IdentifierId != unit)) fields.Refuse($"There is no unit {unit}.");
        return unit;
    }
}
