using System.Globalization;

namespace SonoranDispatch.Sandbox.CadEmulator.V2;

/// <summary>One operation of v2.</summary>
/// <param name="Operation">Its name.</param>
/// <param name="Method">Its HTTP method.</param>
/// <param name="Template">The path. {serverId} and {callId} match integers, {account} matches anything.</param>
/// <param name="HasBody">True if it takes a JSON object.</param>
/// <param name="Handle">Handles the request.</param>
internal sealed record V2Route(string Operation, string Method, string Template, bool HasBody, Func<V2Request, EmulatorResponse> Handle)
{
    private readonly string[] _segments = Template.Split('/');

    /// <summary>True if the path has a server id.</summary>
    public bool HasServer => Template.Contains("{serverId}", StringComparison.Ordinal);

    /// <summary>The values in a path; <c>null</c> if the path does not match.</summary>
    public V2PathValues? Match(string path)
    {
        var segments = path.Split('/');
        if (segments.Length != _segments.Length) return null;

        var values = new V2PathValues(0, 0, "");
        for (var i = 0; i < segments.Length; i++)
        {
            switch (_segments[i])
            {
                case "{serverId}" when Number(segments[i]) is { } serverId:
                    values = values with { ServerId = serverId };
                    break;
                case "{callId}" when Number(segments[i]) is { } callId:
                    values = values with { CallId = callId };
                    break;
                case "{account}" when segments[i].Length > 0:
                    values = values with { Account = Uri.UnescapeDataString(segments[i]) };
                    break;
                case var literal when string.Equals(literal, segments[i], StringComparison.Ordinal):
                    break;
                default:
                    return null;
            }
        }

        return values;
    }

    private static int? Number(string segment) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
