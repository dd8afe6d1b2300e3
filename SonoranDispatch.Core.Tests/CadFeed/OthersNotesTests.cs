using SonoranDispatch.CadFeed;
using SonoranDispatch.Calls;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.CadFeed;

/// <summary>Tests of the notes that others write in the CAD.</summary>
public sealed class OthersNotesTests
{
    private readonly FeedHarness _game = new();

    [Fact]
    public void NotesOfOthersShowOnceAndOurOwnAreNotTheirs()
    {
        _game.Core.Type(CoreHarness.Caller, "Two men with guns");
        _game.Core.Root.CallActions.AddNote(1, "A-12", "They left");
        _game.Deliver(1, 501);
        _game.Change(501, found => found with { Notes = [.. found.Notes, new CallNote("D-1", "Ambulance is coming", default)] });
        _game.Read();
        _game.Read();
        _game.Change(501, found => found with { Notes = [.. found.Notes, new CallNote("D-1", "Ambulance is coming", default)] });
        _game.Read();

        Assert.Equal(["Ambulance is coming", "Ambulance is coming"], _game.OnlyCall.Known.OthersNotes.Select(other => other.Note.Content));
        Assert.Equal(["They left"], _game.OnlyCall.Desired.Notes.Select(note => note.Content));
    }

    [Fact]
    public void ANoteThatAnEventToldOfIsNotShownAgainByTheNextRead()
    {
        _game.Add(600);
        _game.Read();
        var note = new CallNote("D-1", "Ambulance is coming", default);
        _game.Feed.Handle(new CadEvent.NoteAdded(600, note));
        _game.Feed.Handle(new CadEvent.NoteAdded(600, note));
        _game.Change(600, found => found with { Notes = [note] });
        _game.Read();

        Assert.Equal("Ambulance is coming", Assert.Single(_game.OnlyCall.Known.OthersNotes).Note.Content);
    }

    [Fact]
    public void ADispatchersCallComesWithItsNotes()
    {
        _game.Add(600);
        _game.Change(600, found => found with { Notes = [new CallNote("D-1", "Silent approach", default)] });
        _game.Read();
        Assert.Equal("Silent approach", Assert.Single(_game.OnlyCall.AllNotes).Content);

        _game.Read();
        Assert.Single(_game.OnlyCall.AllNotes);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ALateEventAboutTheWholeCallDoublesNoNote(bool newestFirst)
    {
        var made = _game.Add(600);
        var (first, second) = (new CallNote("D-1", "One", default), new CallNote("D-1", "Two", default));
        _game.Change(600, found => found with { Notes = [first, second] });
        _game.Read();
        _game.Feed.Handle(new CadEvent.CallChanged(made with { Notes = newestFirst ? [second, first] : [first] }, null));
        _game.Core.Clock.Advance(1);
        _game.Read();

        Assert.Equal(["One", "Two"], _game.OnlyCall.Known.OthersNotes.Select(other => other.Note.Content));
    }
}
