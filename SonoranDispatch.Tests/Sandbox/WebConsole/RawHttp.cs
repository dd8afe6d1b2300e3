using System.Net.Sockets;
using System.Text;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>Sends requests that no well-behaved client would send.</summary>
internal static class RawHttp
{
    /// <summary>Sends the lines unchanged and reads the response to its end.</summary>
    public static async Task<string> AskAsync(Uri address, params string[] lines)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, patience.Token);
        await using var stream = client.GetStream();
        var request = string.Join("\r\n", [.. lines, "Connection: close", "", ""]);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), patience.Token);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(patience.Token);
    }
}
