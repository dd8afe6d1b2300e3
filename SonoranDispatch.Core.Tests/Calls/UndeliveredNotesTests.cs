using SonoranDispatch.Calls;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Calls;

public sealed class UndeliveredNotesTests
{
    private readonly CallRepository _repository = new(new InMemoryCallStore());

    public UndeliveredNotesTests() => _repository.Add(number => new Call
    {
        Number = number,
        Uuid = Guid.NewGuid(),
        Kind = "alert",
        Caller = new Caller(null, "", false),
        AcceptedAt = default,
    });

    private Call Call => _repository.Find(1)!;

    [Fact]
    public void BeyondAHundredTheOldestUnverifiedOneGoesFirst()
    {
        Add(NoteSource.Unverified, 2);
        Add(NoteSource.Script, 98);
        Add(NoteSource.Person, 1);

        Assert.Equal(100, Call.Desired.Notes.Count);
        Assert.Equal("Unverified 2", Call.Desired.Notes[0].Content);
        Assert.Equal("Person 101", Call.Desired.Notes[^1].Content);
    }

    [Fact]
    public void AnUnverifiedOneThatFindsNoOtherIsDroppedItself()
    {
        Add(NoteSource.Script, 100);
        Add(NoteSource.Unverified, 1);

        Assert.Equal(100, Call.Desired.Notes.Count);
        Assert.DoesNotContain(Call.Desired.Notes, note => note.Source == NoteSource.Unverified);
    }

    [Theory]
    [InlineData(NoteSource.Script, 100)]
    [InlineData(NoteSource.Person, 200)]
    public void ScriptsHaveRoomForAHundredAndPersonsForTwoHundred(NoteSource source, int most)
    {
        Add(source, most - 1);
        Assert.True(UndeliveredNotes.HasRoomFor(Call, source));

        Add(source, 1);
        Assert.False(UndeliveredNotes.HasRoomFor(Call, source));
    }

    [Fact]
    public void AScriptsNoteHasRoomInThePlaceOfAnUnverifiedOne()
    {
        Add(NoteSource.Person, 99);
        Add(NoteSource.Unverified, 1);

        Assert.True(UndeliveredNotes.HasRoomFor(Call, NoteSource.Script));
    }

    [Fact]
    public void WhatTheCadHasDoesNotCount()
    {
        Add(NoteSource.Script, 100);
        _repository.Change(1, call => call with { Known = call.Known with { Presence = CadPresence.Present, NotesSent = 100 } });
        Add(NoteSource.Script, 99);

        Assert.True(UndeliveredNotes.HasRoomFor(Call, NoteSource.Script));
        Assert.Equal(DeliveredNotes.Most + 99, Call.Desired.Notes.Count);
    }

    /// <summary>A request names its note by its place in the list.</summary>
    [Fact]
    public void ANoteThatIsBeingSentKeepsItsPlace()
    {
        Add(NoteSource.Unverified, 3);
        _repository.Change(1, call => call with { Known = call.Known with { Presence = CadPresence.Present, NotesSent = 1, NoteInDoubt = true } });
        Add(NoteSource.Script, 100);

        Assert.Equal(["Unverified 1", "Unverified 2", "Script 4"], Call.Desired.Notes.Take(3).Select(note => note.Content));
        Assert.Equal(102, Call.Desired.Notes.Count);
    }

    private void Add(NoteSource source, int count)
    {
        var first = Call.Desired.Notes.Count;
        for (var note = 1; note <= count; note++)
            _repository.Change(1, call => call with { Desired = call.Desired.WithNote("", $"{source} {first + note}", default, source) });
    }
}
