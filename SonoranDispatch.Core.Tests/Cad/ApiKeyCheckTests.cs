using SonoranDispatch.Cad;

namespace SonoranDispatch.Tests.Cad;

/// <summary>Tests which keys are the account's.</summary>
public sealed class ApiKeyCheckTests
{
    private readonly ApiKeyCheck _check = new("salt");

    [Theory]
    [InlineData("0f3c-KEY", "0F3C-key", true)]
    [InlineData("0f3c-KEY ", "0f3c-KEY", true)]
    [InlineData("0f3c-KEX", "0f3c-KEY", false)]
    [InlineData("0f3c-KE", "0f3c-KEY", false)]
    [InlineData("0f3c-KEYY", "0f3c-KEY", false)]
    [InlineData("", "0f3c-KEY", false)]
    [InlineData("", "", false)]
    [InlineData(" ", " ", false)]
    public void CaseIsIgnoredAndNothingElse(string presented, string expected, bool isKey) => Assert.Equal(isKey, _check.IsKey(presented, expected));
}
