using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Delivery;

namespace SonoranDispatch.Tests.Delivery;

public sealed class VerdictTests
{
    private static readonly CadStep Create = new CadStep.Create();
    private static readonly CadStep Note = new CadStep.AddNote(0);
    private static readonly CadStep Edit = new CadStep.Edit(new CallChanges { Title = "new" });
    private static readonly CadStep Close = new CadStep.Close();
    private static readonly CadStep LookUp = new CadStep.LookUp();

    [Theory]
    [InlineData(CadFailureKind.NoAnswer)]
    [InlineData(CadFailureKind.ServerError)]
    [InlineData(CadFailureKind.Unreadable)]
    public void WhatMayHaveHappenedIsUnknownOnlyWhereTwiceWouldMatter(CadFailureKind kind)
    {
        Assert.IsType<Verdict.Unknown>(On(Create, kind));
        Assert.IsType<Verdict.Unknown>(On(Note, kind));
        Assert.IsType<Verdict.TryAgain>(On(Edit, kind));
        Assert.IsType<Verdict.TryAgain>(On(Close, kind));
        Assert.IsType<Verdict.TryAgain>(On(LookUp, kind));
    }

    [Theory]
    [InlineData(CadFailureKind.NotSent)]
    [InlineData(CadFailureKind.RateLimited)]
    [InlineData(CadFailureKind.TryLater)]
    [InlineData(CadFailureKind.VersionGone)]
    [InlineData(CadFailureKind.NeedsUnits)]
    public void WhatCertainlyDidNotHappenIsTriedAgain(CadFailureKind kind) => AssertForEachStep<Verdict.TryAgain>(kind);

    [Theory]
    [InlineData(CadFailureKind.Refused)]
    [InlineData(CadFailureKind.NotFound)]
    public void ARefusalIsNeverTriedAgain(CadFailureKind kind) => AssertForEachStep<Verdict.Refused>(kind);

    [Theory]
    [InlineData(CadFailureKind.BadKey)]
    [InlineData(CadFailureKind.BadAddress)]
    [InlineData(CadFailureKind.BadCommunity)]
    [InlineData(CadFailureKind.NotEnabled)]
    [InlineData(CadFailureKind.BadServer)]
    public void AnOwnersMistakeStopsEverything(CadFailureKind kind) => AssertForEachStep<Verdict.Stopped>(kind);

    [Fact]
    public void TheWaitTheCadAskedForIsPassedOn() =>
        Assert.Equal(TimeSpan.FromSeconds(17), Assert.IsType<Verdict.TryAgain>(On(Edit, CadFailureKind.RateLimited, TimeSpan.FromSeconds(17))).After);

    [Fact]
    public void EveryKindOfFailureHasAVerdict() =>
        Assert.All(Enum.GetValues<CadFailureKind>(), kind => Assert.IsNotType<Verdict.Delivered>(On(Create, kind)));

    private static void AssertForEachStep<TVerdict>(CadFailureKind kind) =>
        Assert.All([Create, Note, Edit, Close, LookUp], step => Assert.IsType<TVerdict>(On(step, kind)));

    private static Verdict On(CadStep step, CadFailureKind kind, TimeSpan? after = null) => Verdict.On(step, new CadFailure(kind, 400, "why", after));
}
