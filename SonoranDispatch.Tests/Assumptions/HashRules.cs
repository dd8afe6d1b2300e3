using StandIn;

namespace SonoranDispatch.Tests.Assumptions;

/// <summary>CFX natives are called by the one-at-a-time hash of their lower-case name. The expected numbers come from the public native list.</summary>
public sealed class HashRules
{
    [Theory]
    [InlineData("SEND_NUI_MESSAGE", 0x78608ACB)]
    [InlineData("REGISTER_COMMAND", 0x5FA79B0F)]
    [InlineData("GET_CONVAR", 0x6CCD2564)]
    [InlineData("GET_CURRENT_RESOURCE_NAME", 0xE5E9EBBB)]
    [InlineData("SET_RESOURCE_KVP_NO_SYNC", 0x0CF9A2FF)]
    [InlineData("SET_NUI_FOCUS", 0x5B98AE30)]
    public void ANamesHashIsTheListedNumber(string name, uint hash) => Assert.Equal(hash, Joaat.Hash(name));
}
