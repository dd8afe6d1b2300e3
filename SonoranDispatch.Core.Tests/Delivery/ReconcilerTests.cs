using CsCheck;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Delivery;
using SonoranDispatch.Players;

namespace SonoranDispatch.Tests.Delivery;

public sealed class ReconcilerTests
{
    private static readonly Place GroveStreet = new(425.1, -979.2, 30.7);

    private static Call NewCall(DesiredCall? desired = null, KnownCall? known = null) => new()
    {
        Number = 1,
        Uuid = Guid.Parse("11111111-2222-3333-4444-555555555555"),
        Kind = "emergency",
        Class = CallClass.Emergency,
        Caller = new Caller(1, "Jane Doe", false),
        AcceptedAt = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero),
        Desired = desired ?? new DesiredCall { Details = new CallDetails { Title = "911" }, Place = GroveStreet },
        Known = known ?? KnownCall.Nothing,
    };

    private static Call Settled(DesiredCall desired) => NewCall(desired, new KnownCall
    {
        Presence = CadPresence.Present,
        CallId = 501,
        Details = desired.Details,
        Place = desired.Place,
        MetaData = CadCall.EmptyMetaData,
        NotesSent = desired.Notes.Count,
        Units = desired.Units,
    });

    [Fact]
    public void ANewCallIsCreatedWhateverElseIsWantedOfIt()
    {
        var call = NewCall(new DesiredCall { Closed = true, Notes = [new CallNote("a", "b", default)] });

        Assert.Equal(new CadStep.Create(), Reconciler.Next(call, 0));
    }

    [Fact]
    public void ACallThatMayExistIsLookedUpBeforeAnythingElse() =>
        Assert.Equal(new CadStep.LookUp(), Reconciler.Next(NewCall(known: new KnownCall { Presence = CadPresence.Unknown }), 0));

    [Fact]
    public void ACallAsItShouldBeNeedsNothing() =>
        Assert.Null(Reconciler.Next(Settled(new DesiredCall { Details = new CallDetails { Title = "911" }, Place = GroveStreet }), 0));

    [Fact]
    public void OnlyTheFieldsThatDifferAreEdited()
    {
        var call = Settled(new DesiredCall { Details = new CallDetails { Title = "911", Address = "old" } });
        var changed = call with { Desired = call.Desired with { Details = call.Desired.Details with { Address = "new" } } };

        Assert.Equal(new CadStep.Edit(new CallChanges { Address = "new" }), Reconciler.Next(changed, 0));
    }

    [Fact]
    public void AStreetThatCameLateIsNotWorthARequest() => Assert.Null(Reconciler.Next(WithLateStreet(), 0));

    [Fact]
    public void AStreetThatCameLateGoesWithTheNextChangeOfFields()
    {
        var call = WithLateStreet();
        var changed = call with { Desired = call.Desired with { Details = call.Desired.Details with { Priority = 1 } } };

        Assert.Equal(new CadStep.Edit(new CallChanges { Address = "Grove Street", Priority = 1 }), Reconciler.Next(changed, 0));
    }

    [Fact]
    public void AStreetThatCameLateLeavesAMoveAMove()
    {
        var call = WithLateStreet();
        var moved = call with { Desired = call.Desired with { Place = GroveStreet with { X = 10 } } };

        Assert.Equal(new CadStep.Move(GroveStreet with { X = 10 }), Reconciler.Next(moved, 0));
    }

    private static Call WithLateStreet()
    {
        var call = Settled(new DesiredCall { Details = new CallDetails { Title = "Panic" }, Place = GroveStreet });
        var details = call.Desired.Details with { Address = "Grove Street" };
        return call with { Desired = call.Desired with { Details = details }, LateDetails = details };
    }

    [Theory]
    [InlineData(20_000, typeof(CadStep.Move))]
    [InlineData(20_001, typeof(CadStep.Refresh))]
    public void AMoveBuildsOnlyOnWhatWasLearntInTheLastTwentySeconds(long now, Type expected)
    {
        var call = Settled(new DesiredCall { Place = GroveStreet });
        var moved = call with { Desired = call.Desired with { Place = GroveStreet with { X = 1 } } };

        Assert.IsType(expected, Reconciler.Next(moved, now));
    }

    [Fact]
    public void ManyMovesAreOneRequestToTheLastPlace()
    {
        var call = Settled(new DesiredCall { Place = GroveStreet });
        for (var x = 1; x <= 10; x++) call = call with { Desired = call.Desired with { Place = GroveStreet with { X = x } } };

        Assert.Equal(new CadStep.Move(GroveStreet with { X = 10 }), Reconciler.Next(call, 0));
    }

    [Fact]
    public void UnitsComeBeforePrimaryBeforeFieldsBeforeNotesAndClosingComesLast()
    {
        var call = Settled(new DesiredCall { Place = GroveStreet });
        var unit = new UnitTarget("player-1", 12);
        var steps = new List<Type>();
        call = call with
        {
            Desired = new DesiredCall
            {
                Details = new CallDetails { Title = "new", Primary = 12 },
                Place = GroveStreet with { X = 1 },
                Units = [unit],
                Notes = [new CallNote("a", "b", default)],
                Closed = true,
            },
        };
        while (Reconciler.Next(call, 0) is { } step && steps.Count < 10)
        {
            steps.Add(step.GetType());
            call = call with { Known = Done(call, step) };
        }

        Assert.Equal(
            [typeof(CadStep.Attach), typeof(CadStep.SetPrimary), typeof(CadStep.Edit), typeof(CadStep.Move), typeof(CadStep.AddNote), typeof(CadStep.Close)],
            steps);
    }

    [Fact]
    public void AParkedChangeIsSkippedAndTheNextOneIsNamed()
    {
        var call = Settled(new DesiredCall { Details = new CallDetails { Title = "old" } });
        var edit = new CadStep.Edit(new CallChanges { Title = "new" });
        call = call with
        {
            Desired = call.Desired with { Details = call.Desired.Details with { Title = "new" }, Closed = true },
            RefusedChanges = [new RefusedChange(edit, new Refusal("no", default))],
        };

        Assert.Equal(new CadStep.Close(), Reconciler.Next(call, 0));
    }

    [Fact]
    public void AParkedMoveDoesNotReadTheCadForNothing()
    {
        var call = Settled(new DesiredCall { Place = GroveStreet });
        var place = GroveStreet with { X = 1 };
        call = call with
        {
            Desired = call.Desired with { Place = place },
            RefusedChanges = [new RefusedChange(new CadStep.Move(place), new Refusal("no", default))],
        };

        Assert.Null(Reconciler.Next(call, 100_000));
    }

    [Fact]
    public void ANoteInDoubtIsLookedForBeforeItIsSentAgain()
    {
        var call = Settled(new DesiredCall());
        call = call with
        {
            Desired = call.Desired with { Notes = [new CallNote("a", "b", default)] },
            Known = call.Known with { NoteInDoubt = true },
        };

        Assert.Equal(new CadStep.LookUpNote(0), Reconciler.Next(call, 0));
    }

    [Fact]
    public void ARefusedCallAndAClosedOneAskForNothing()
    {
        var refused = NewCall() with { Refusal = new Refusal("no", default) };
        var call = Settled(new DesiredCall { Closed = true });
        var closed = call with { Known = call.Known with { Closed = true, NotesSent = 0 }, Desired = call.Desired with { Notes = [new CallNote("a", "b", default)] } };

        Assert.Null(Reconciler.Next(refused, 0));
        Assert.Null(Reconciler.Next(closed, 0));
    }

    private static KnownCall Done(Call call, CadStep step) => step switch
    {
        CadStep.Attach attach => call.Known with { Units = [.. call.Known.Units, attach.Unit] },
        CadStep.SetPrimary primary => call.Known with { Details = call.Known.Details with { Primary = primary.IdentifierId } },
        CadStep.Edit edit => call.Known with { Details = call.Known.Details with { Title = edit.Changes.Title! } },
        CadStep.Move move => call.Known with { Place = move.Place },
        CadStep.AddNote note => call.Known with { NotesSent = note.Index + 1 },
        CadStep.Close => call.Known with { Closed = true },
        _ => throw new InvalidOperationException("Not expected here: " + step),
    };

    private static readonly Gen<CallDetails> AnyDetails = Gen.Select(Gen.Int[1, 3], Gen.OneOf("", "911", "Robbery"), Gen.OneOf("", "Grove Street"), Gen.OneOf("", "7041")).Select(
        (priority, title, address, postal) => new CallDetails { Priority = priority, Title = title, Address = address, Postal = postal });

    [Fact]
    public void AnEditIsAskedForExactlyWhenDetailsDiffer() => Gen.Select(AnyDetails, AnyDetails).Sample((held, wanted) =>
    {
        var call = Settled(new DesiredCall { Details = held });
        var step = Reconciler.Next(call with { Desired = call.Desired with { Details = wanted } }, 0);
        return held == wanted ? step is null : step is CadStep.Edit;
    });
}
