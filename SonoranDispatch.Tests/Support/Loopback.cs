using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace SonoranDispatch.Tests.Support;

/// <summary>A server on this machine that accepts a connection and reads what is sent, then closes it without a response.</summary>
internal sealed class Loopback : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public Loopback()
    {
        _listener.Start();
        _ = EndConnectionsAsync();
    }

    public string Address => "http://127.0.0.1:" + Number(((IPEndPoint)_listener.LocalEndpoint).Port) + "/x";

    /// <summary>Returns a port that nothing listens on.</summary>
    public static string ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return Number(((IPEndPoint)listener.LocalEndpoint).Port);
    }

    public void Dispose() => _listener.Dispose();

    private static string Number(int port) => port.ToString(CultureInfo.InvariantCulture);

    private async Task EndConnectionsAsync()
    {
        try
        {
            while (true)
            {
                using var connection = await _listener.AcceptSocketAsync();
                await connection.ReceiveAsync(new byte[1_024]);
                connection.LingerState = new LingerOption(true, 0);
            }
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
