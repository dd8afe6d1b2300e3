using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Tests.Diagnostics;

public sealed class SecretMaskTests
{
    private readonly SecretMask _mask = new();

    [Theory]
    [InlineData("key=a/b+c=\"d\" e", "key=***")]
    [InlineData("key=a%2Fb%2Bc%3D%22d%22%20e&x", "key=***&x")]
    [InlineData("key=a%2fb%2bc%3d%22d%22%20e&x", "key=***&x")]
    [InlineData("key=a%2Fb%2Bc%3D%22d%22+e&x", "key=***&x")]
    [InlineData("{\"key\":\"a/b+c=\\\"d\\\" e\"}", "{\"key\":\"***\"}")]
    [InlineData("{\"key\":\"a\\/b+c=\\\"d\\\" e\"}", "{\"key\":\"***\"}")]
    [InlineData("{\"key\":\"a/b+c=\\u0022d\\u0022 e\"}", "{\"key\":\"***\"}")]
    public void ASecretIsBlankedInEachFormItTravelsIn(string text, string masked)
    {
        _mask.Register("a/b+c=\"d\" e");

        Assert.Equal(masked, _mask.Apply(text));
    }

    [Fact]
    public void LettersOutsideAsciiAreBlankedEscapedToo()
    {
        _mask.Register("schlüssel");

        Assert.Equal("*** ***", _mask.Apply("schl\\u00fcssel schl%C3%BCssel"));
    }

    [Fact]
    public void EveryOccurrenceIsBlanked()
    {
        _mask.Register("hunter22");

        Assert.Equal("*** and ***", _mask.Apply("hunter22 and hunter22"));
    }

    [Fact]
    public void OfTwoSecretsTheLongerIsBlankedWhole()
    {
        _mask.Register("abcd");
        _mask.Register("abcdefgh");

        Assert.Equal("*** ***", _mask.Apply("abcdefgh abcd"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("a")]
    [InlineData("the")]
    public void WhatIsTooShortToBeASecretIsLeftAlone(string? secret)
    {
        _mask.Register(secret);

        Assert.Equal("the cat sat on a mat   ", _mask.Apply("the cat sat on a mat   "));
    }

    [Fact]
    public void BlanksAroundASecretAreNoPartOfIt()
    {
        _mask.Register(" hunter22\n");

        Assert.Equal("***", _mask.Apply("hunter22"));
    }
}
