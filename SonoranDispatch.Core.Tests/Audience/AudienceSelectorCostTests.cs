using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Audience;

/// <summary>The audience is selected for every change of every call, so the selection must not allocate.</summary>
public sealed class AudienceSelectorCostTests
{
    [Theory]
    [InlineData("emergency", "")]
    [InlineData("noise", "")]
    [InlineData("emergency", "LSPD,fire,Coast Guard")]
    public void ChoosingAmong512PlayersAnd128OfficersAllocatesNothing(string kind, string departments)
    {
        var harness = new DutyHarness("""{ "kinds": { "noise": { "distanceMetres": 1000 } } }""");
        for (var player = 1; player <= 512; player++)
        {
            if (player % 4 == 0) harness.Officer(player, player % 8 == 0 ? "LSPD" : "Coast Guard", new Place(player * 4, 0, 0));
            else harness.Players.Join(player, "P" + player, new Place(player, 0, 0));
        }

        for (var player = 4; player <= 512; player += 32) harness.Mutes.SetMuted(player, "noise,fire");
        var calls = Enumerable.Range(0, 10).Select(_ => DutyHarness.CallOf(kind, new Place(0, 0, 0), departments.Split(',', StringSplitOptions.RemoveEmptyEntries))).ToArray();
        var told = new List<int>(512);
        foreach (var call in calls) harness.Audience.Fill(call, told);

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var call in calls) harness.Audience.Fill(call, told);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.InRange(told.Count, 30, 128);
    }
}
