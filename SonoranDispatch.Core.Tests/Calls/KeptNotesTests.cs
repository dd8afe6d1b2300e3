using System.Text;
using SonoranDispatch.Calls;
using SonoranDispatch.Calls.Records;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Calls;

/// <summary>Tests how the notes of a call are kept beside its record, and that neither grows without a limit.</summary>
public sealed class KeptNotesTests
{
    private const string Record = "call:0000000001";

    private readonly FakeKeyValueStore _keys = new();
    private readonly ListLog _log = new();

    [Fact]
    public void ARecordAndItsPagesStayWithinTheirSizes()
    {
        var store = Open();
        store.Save(With(Call(), Notes(200, 500)));
        store.Flush();

        Assert.InRange(Encoding.UTF8.GetByteCount(_keys.Values[Record]), 1, 16 * 1024);
        Assert.All(Pages(), page => Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, 64 * 1024));
        Assert.Equal(200, Assert.Single(Open().Load())!.Desired.Notes.Count);
    }

    [Fact]
    public void ARecordThatWouldBeTooLongLosesItsHistoryAndNotWhatTheCallSays()
    {
        var text = new string('銃', 480);
        var details = new CallDetails { Title = text, Description = text, Address = text, Block = text };
        var refused = Enumerable.Range(0, 300).Select(number => new RefusedChange(new CadStep.Edit(new CallChanges { Title = text + number }), new Refusal("no", default))).ToList();
        var call = Call() with { Text = text, Desired = new DesiredCall { Details = details }, RefusedChanges = refused, Known = new KnownCall { Details = details with { Title = "old" } } };
        Open().Save(call);

        Assert.InRange(Encoding.UTF8.GetByteCount(_keys.Values[Record]), 1, 16 * 1024);
        var kept = Assert.Single(Open().Load())!;
        Assert.Equal((text, details), (kept.Text, kept.Desired.Details));
    }

    [Fact]
    public void EveryChangeOfTheNotesComesBack()
    {
        var store = Open();
        var random = new Random(5);
        IReadOnlyList<CallNote> notes = [];
        for (var round = 0; round < 300; round++)
        {
            notes = random.Next(4) switch
            {
                0 when notes.Count > 0 => [.. notes.Where((_, index) => index != random.Next(notes.Count))],
                1 when notes.Count > 20 => [.. notes.Skip(notes.Count - 20)],
                _ => [.. notes, .. Notes(random.Next(1, 5), 40)],
            };
            store.Save(With(Call(), notes));
            store.Flush();

            Assert.Equal(notes, Assert.Single(Open().Load())!.Desired.Notes);
        }

        Assert.InRange(Pages().Count, 0, (notes.Count / 16) + 1);
    }

    /// <summary>A power cut loses the latest writes first.</summary>
    [Fact]
    public void WhereverThePowerGoesTheRecordFindsItsOwnNotes()
    {
        var (before, after) = (Notes(40, 30), Notes(41, 30));
        for (var writes = 0; writes < 12; writes++)
        {
            var keys = new CutKeys();
            new DurableCallStore(keys, _log).Save(With(Call(), before));
            keys.CutAfter = writes;
            var store = new DurableCallStore(keys, _log);
            Assert.Single(store.Load());
            store.Save(With(Call(), after));
            keys.CutAfter = int.MaxValue;

            Assert.Contains(Assert.Single(new DurableCallStore(keys, _log).Load())!.Desired.Notes, new IReadOnlyList<CallNote>[] { before, after });
        }
    }

    [Fact]
    public void AForgottenCallLeavesNoPage()
    {
        var store = Open();
        store.Save(With(Call(), Notes(50, 30)));
        store.Forget(1);

        Assert.Empty(Pages());
    }

    [Fact]
    public void ARecordWhosePageIsMissingIsSetAsideAndNotTakenForACallWithoutNotes()
    {
        Open().Save(With(Call(), Notes(50, 30)));
        _keys.Delete(_keys.Values.Keys.Last(key => key.StartsWith("notes:", StringComparison.Ordinal)));

        Assert.Equal([null], Open().Load());
        Assert.Contains("damaged:" + Record, _keys.Values.Keys);
        Assert.Contains("page is missing", Assert.Single(_log.Entries, entry => entry.Kind == Messages.CallDamaged).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ARecordWithItsNotesInsideIsStillRead()
    {
        var call = With(Call(), Notes(3, 30));
        _keys.Leave(Record, new CallRecordSerializer().Write(call));

        Assert.Equal(call.Desired.Notes, Assert.Single(Open().Load())!.Desired.Notes);
    }

    [Fact]
    public void OfTheNotesThatTheCadHasTheNewestTwentyStay()
    {
        var repository = new CallRepository(new InMemoryCallStore());
        repository.Add(number => Call() with { Number = number });
        repository.Change(1, call => With(call, Notes(30, 10)) with { Known = new KnownCall { Presence = CadPresence.Present, CallId = 501, NotesSent = 24 } });
        var call = repository.Find(1)!;

        Assert.Equal((26, 20), (call.Desired.Notes.Count, call.Known.NotesSent));
        Assert.StartsWith("5 ", call.Desired.Notes[0].Content, StringComparison.Ordinal);
    }

    [Fact]
    public void ANoteThatIsUnderWayAndARefusedOneKeepTheirPlaces()
    {
        var repository = new CallRepository(new InMemoryCallStore());
        repository.Add(number => Call() with { Number = number });
        repository.Change(1, call => With(call, Notes(30, 10)) with
        {
            Known = new KnownCall { Presence = CadPresence.Present, NotesSent = 24, NoteInDoubt = true },
            RefusedChanges = [new RefusedChange(new CadStep.AddNote(2), new Refusal("no", default)), new RefusedChange(new CadStep.AddNote(22), new Refusal("no", default))],
        });
        Assert.Equal(30, repository.Find(1)!.Desired.Notes.Count);

        repository.Change(1, call => call with { Known = call.Known with { NoteInDoubt = false, NotesSent = 25 } });
        Assert.Equal((25, 20), (repository.Find(1)!.Desired.Notes.Count, repository.Find(1)!.Known.NotesSent));
        Assert.Equal([new CadStep.AddNote(17)], repository.Find(1)!.RefusedChanges.Select(refused => refused.Step));
    }

    private static Call Call() => new() { Number = 1, Uuid = new Guid(1, 0, 0, new byte[8]), Kind = "alert", Caller = new Caller(null, "", false), AcceptedAt = DateTimeOffset.UnixEpoch };

    private static Call With(Call call, IReadOnlyList<CallNote> notes) => call with { Desired = call.Desired with { Notes = notes } };

    private static List<CallNote> Notes(int count, int length) =>
        [.. Enumerable.Range(1, count).Select(number => new CallNote("A-1", (number + " " + new string('銃', length))[..length], DateTimeOffset.UnixEpoch.AddSeconds(number)))];

    private DurableCallStore Open() => new(_keys, _log);

    private List<string> Pages() => [.. _keys.Values.Where(pair => pair.Key.StartsWith("notes:", StringComparison.Ordinal)).Select(pair => pair.Value)];

    /// <summary>Keeps a number of writes and loses those after.</summary>
    private sealed class CutKeys : IKeyValueStore
    {
        private readonly FakeKeyValueStore _keys = new();

        public int CutAfter { get; set; } = int.MaxValue;

        public StoreResult Get(string key, out string? value) => _keys.Get(key, out value);

        public StoreResult Set(string key, string value) => CutAfter-- > 0 ? _keys.Set(key, value) : StoreResult.Done;

        public StoreResult Delete(string key) => CutAfter-- > 0 ? _keys.Delete(key) : StoreResult.Done;

        public IKeyCursor Find(string prefix) => _keys.Find(prefix);

        public StoreResult Flush() => _keys.Flush();
    }
}
