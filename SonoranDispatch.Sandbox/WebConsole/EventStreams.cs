using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Sandbox.WebConsole;

/// <summary>Pushes data to the browser as server-sent events: snapshots of the world, and each player's page messages.</summary>
internal sealed class EventStreams(IWorld world, TimeProvider time, CancellationToken closing)
{
    /// <summary>Maps the endpoints of the streams.</summary>
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/events", Events);
        app.MapGet("/players/{id:int}/page", Page);
    }

    private IResult Events(HttpContext context)
    {
        return TypedResults.ServerSentEvents(UntilEitherEnds(stop => WorldSnapshots.Of(world, time, stop), context.RequestAborted));
    }

    private IResult Page(int id, HttpContext context)
    {
        return world.Look().Has(id)
            ? TypedResults.ServerSentEvents(UntilEitherEnds(stop => PlayerPageMessages.To(world, id, stop), context.RequestAborted))
            : BadRequestResponse.Because($"There is no player {id}.");
    }

    // A browser that disconnects and a console that closes both end a stream. Neither is an error.
    private async IAsyncEnumerable<T> UntilEitherEnds<T>(
        Func<CancellationToken, IAsyncEnumerable<T>> stream,
        [EnumeratorCancellation] CancellationToken gone)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(closing, gone);
        await using var items = stream(either.Token).GetAsyncEnumerator(either.Token);
        while (await HasNextAsync(items))
            yield return items.Current;
    }

    private static async Task<bool> HasNextAsync<T>(IAsyncEnumerator<T> items)
    {
        try
        {
            return await items.MoveNextAsync();
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
