using SonoranDispatch.Server;

namespace SonoranDispatch.Tests.Server;

/// <summary>Tests how the game server's error texts for requests without a response are read.</summary>
public sealed class CurlTextTests
{
    [Theory]
    [InlineData("CURL error code 6: Could not resolve host: api.sonorancad.com", true)]
    [InlineData("CURL error code 7: Failed to connect to api.sonorancad.com port 443", true)]
    [InlineData("Could not resolve host: cad.example - CURL error code 6 (Couldn't resolve host name)", true)]
    [InlineData("CURL error code 28: Operation too slow", false)]
    [InlineData("CURL error code 56: Recv failure: Connection reset by peer", false)]
    [InlineData("CURL error code 67: Login denied", false)]
    [InlineData("CURL error code 70", false)]
    [InlineData("CURL error code ", false)]
    [InlineData("CURL error code 7777777777777777777777", false)]
    [InlineData("Failed to connect", false)]
    [InlineData("", false)]
    public void OnlyAnUnknownNameAndARefusedConnectionAreCertain(string error, bool neverLeft) => Assert.Equal(neverLeft, CurlText.NeverLeft(error));
}
