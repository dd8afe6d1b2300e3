using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Tests.Diagnostics;

/// <summary>A secret is found however the text spells it.</summary>
public sealed class SecretPatternTests
{
    [Theory]
    [InlineData("Zq7/Rk+Lm=4x", "key: Zq7/Rk+Lm=4x.")]
    [InlineData("Zq7/Rk+Lm=4x", "key: ZQ7/rK+lM=4X.")]
    [InlineData("Zq7/Rk+Lm=4x", "key: Zq7%2fRk%2BLm%3d4x.")]
    [InlineData("Zq7/Rk+Lm=4x", "key: Zq7\\/Rk\\u002BLm=4x.")]
    [InlineData("Zq7/Rk+Lm=4x", "key: Zq7&#47;Rk&#x2b;Lm&#61;4x.")]
    [InlineData("Zq7/Rk+Lm=4x", "key: \\u005Aq7%2FRk+Lm&#x3D;4x.")]
    [InlineData("a\\\\b<&>\"c", "key: a\\\\b<&>\"c.")]
    [InlineData("a\\\\b<&>\"c", "key: a\\\\\\\\b\\u003c&amp;&gt;\\\"c.")]
    [InlineData("schlüssel🔑", "key: schl%C3%BCssel%F0%9F%94%91.")]
    [InlineData("schlüssel🔑", "key: schl\\u00fcssel\\uD83D\\uDD11.")]
    [InlineData("(a|b)*", "key: (a|b)*.")]
    public void ItIsFound(string secret, string text) => Assert.Equal("key: ***.", SecretPattern.Of(secret).Replace(text, "***"));

    [Theory]
    [InlineData("(a|b)*", "key: aaaa.")]
    [InlineData("Zq7/Rk+Lm=4x", "key: Zq7/Rk+Lm=4.")]
    public void NothingElseIsTakenForIt(string secret, string text) => Assert.Equal(text, SecretPattern.Of(secret).Replace(text, "***"));
}
