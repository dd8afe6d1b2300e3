using System.Text;
using CsCheck;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Calls;
using SonoranDispatch.Calls.Records;
using SonoranDispatch.Contracts;
using SonoranDispatch.Delivery;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;
using SonoranDispatch.Time;

namespace SonoranDispatch.Tests.Calls;

public sealed class CallRecordSerializerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void AnyCallComesBackAsItWas(string culture)
    {
        using var under = new UnderCulture(culture);
        var (calls, record) = (new RandomCalls(1), new CallRecordSerializer());
        for (var round = 0; round < 1_000; round++)
        {
            var call = calls.Next();
            Assert.True(CallRecordSerializer.TryRead(record.Write(call), out var read, out var why), why);
            Assert.Equal(CallText.Of(call), CallText.Of(read));
        }
    }

    [Fact]
    public void WhatTheMapHeldCountsAsTooOldAfterARestartWhateverTheClockSays()
    {
        var call = Kept(new Call
        {
            Number = 1,
            Uuid = Guid.NewGuid(),
            Kind = "emergency",
            Caller = new Caller(null, "Jane", false),
            AcceptedAt = DateTimeOffset.UnixEpoch,
            Desired = new DesiredCall { Place = new Place(1, 2, 3) },
            Known = new KnownCall { Presence = CadPresence.Present, CallId = 501, MetaData = new Dictionary<string, string>(), MetaDataAt = 5_000 },
        });

        foreach (var now in new[] { 0, 5_000, int.MaxValue, long.MaxValue / 4 }) Assert.IsType<CadStep.Refresh>(Reconciler.Next(call, now));
    }

    /// <summary>Records of 0.1.0 have neither field. There the kind decided.</summary>
    [Theory]
    [InlineData("panic", true, CallClass.Panic)]
    [InlineData("emergency", false, CallClass.Emergency)]
    [InlineData("tow", false, CallClass.Normal)]
    public void ARecordOfTheFirstReleaseIsReadByItsKind(string kind, bool isPanic, CallClass callClass)
    {
        var record = """{"v":1,"number":1,"uuid":"0f8fad5b-d9cb-469f-a165-70867728950e","kind":"KIND","acceptedAt":639000000000000000}""".Replace("KIND", kind, StringComparison.Ordinal);

        Assert.True(CallRecordSerializer.TryRead(record, out var call, out var why), why);
        Assert.Equal((isPanic, callClass), (call.IsPanic, call.Class));
    }

    [Fact]
    public void ACallOfTheKindPanicThatIsNoneStaysNone()
    {
        var call = Kept(new Call { Number = 1, Uuid = Guid.NewGuid(), Kind = "panic", Caller = new Caller(null, "Jane", false), AcceptedAt = DateTimeOffset.UnixEpoch });

        Assert.False(call.IsPanic);
    }

    [Fact]
    public void AChangeThatWasParkedStaysParkedAfterARestart()
    {
        var call = new RandomCalls(3).Next() with
        {
            Refusal = null,
            UnitPanic = UnitPanic.None,
            Desired = new DesiredCall { Details = new() { Title = "new" } },
            Known = new KnownCall { Presence = CadPresence.Present, CallId = 501, Details = new() { Title = "old" } },
            RefusedChanges = [],
        };
        var step = Assert.IsType<CadStep.Edit>(Reconciler.Next(call, 0));

        Assert.Null(Reconciler.Next(Kept(call with { RefusedChanges = [new RefusedChange(step, new Refusal("no", DateTimeOffset.UnixEpoch))] }), 0));
    }

    [Fact]
    public void AMapInARefusedEditIsPassedOver()
    {
        var call = new RandomCalls(3).Next() with { RefusedChanges = [new RefusedChange(new CadStep.Edit(new() { Title = "new" }), new Refusal("no", DateTimeOffset.UnixEpoch))] };
        var record = new CallRecordSerializer().Write(call).Replace("""{"title":"new"}""", """{"title":"new","metaData":{"x":"1.0","":""}}""", StringComparison.Ordinal);

        Assert.Contains("metaData", record, StringComparison.Ordinal);
        Assert.True(CallRecordSerializer.TryRead(record, out var read, out var why), why);
        Assert.Equal(call.RefusedChanges, read.RefusedChanges);
    }

    [Fact]
    public void TextsAreWrittenAsTheyAreAndWhatUtf8CannotHoldIsReplaced()
    {
        var call = new RandomCalls(5).Next() with { Text = "Überfall 銃声 😀 \uD83D" };
        var record = new CallRecordSerializer().Write(call);

        Assert.Contains("Überfall 銃声 😀 \uFFFD", record, StringComparison.Ordinal);
        Assert.Equal(record, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(record)));
    }

    [Fact]
    public void WhatALaterReleaseAddedIsPassedOver()
    {
        var call = new RandomCalls(7).Next();
        using var text = new JsonTextReader(new StringReader(new CallRecordSerializer().Write(call))) { DateParseHandling = DateParseHandling.None };
        var record = JObject.Load(text);
        foreach (var node in record.DescendantsAndSelf().OfType<JObject>().ToList())
            node.AddFirst(new JProperty("later", new JObject { ["deep"] = new JArray(1, "x", new JObject()) }));
        (record["later"]!.Parent as JProperty)!.Remove();
        record.Add("later", "at the end");

        Assert.True(CallRecordSerializer.TryRead(record.ToString(Formatting.None), out var read, out var why), why);
        Assert.Equal(call.Number, read.Number);
        Assert.Equal(call.Desired.Notes.Count, read.Desired.Notes.Count);
    }

    [Fact]
    public void ARecordCutOffAnywhereIsNoCallAndNoException()
    {
        var record = new CallRecordSerializer().Write(new RandomCalls(11).Next());
        for (var length = 0; length < record.Length; length++)
        {
            Assert.False(CallRecordSerializer.TryRead(record[..length], out _, out var why));
            Assert.NotEqual("", why);
        }
    }

    [Fact]
    public void ARecordWithAnyLetterChangedNeverThrows()
    {
        var record = new CallRecordSerializer().Write(new RandomCalls(13).Next());
        Gen.Select(Gen.Int[0, record.Length - 1], Gen.Char[' ', '~']).Array[1, 3].Sample(changes =>
        {
            var letters = record.ToCharArray();
            foreach (var (at, letter) in changes) letters[at] = letter;
            return CallRecordSerializer.TryRead(new string(letters), out var call, out _) == (call is not null);
        });
    }

    [Fact]
    public void NoTextIsMoreThanACallOrAReason() => Gen.String.Sample(text =>
        CallRecordSerializer.TryRead(text, out _, out var why) ? why.Length == 0 : why.Length > 0);

    [Theory]
    [InlineData("""{"v":3,"number":"of another kind"}""", "version 3")]
    [InlineData("""{"v":1}""", "lacks")]
    [InlineData("""{"number":1}""", "no version")]
    [InlineData("""{"v":1,"number":1,"uuid":"00000000-0000-0000-0000-000000000000","kind":"x","acceptedAt":639028008000000000}""", "lacks")]
    [InlineData("""{"v":1,"number":-1,"uuid":"10000000-0000-0000-0000-000000000000","kind":"x","acceptedAt":639028008000000000}""", "lacks")]
    [InlineData("""{"v":1,"number":99999999999999999999}""", "number")]
    [InlineData("""{"v":1,"known":{"existence":7}}""", "existence")]
    [InlineData("""{"v":1,"acceptedAt":"1.1.2026"}""", "acceptedAt")]
    [InlineData("""{"v":1,"acceptedAt":-1}""", "acceptedAt")]
    [InlineData("""{"v":1,"acceptedAt":9223372036854775807}""", "acceptedAt")]
    [InlineData("""{"v":1,"desired":[]}""", "desired")]
    [InlineData("""{"v":1,"parked":[{"step":{"is":"Explode"},"refusal":{"why":"","at":639028008000000000}}]}""", "Explode")]
    [InlineData("[]", "object")]
    [InlineData("null", "object")]
    [InlineData("", "cut off")]
    public void WhatIsNoRecordIsNamed(string record, string why)
    {
        Assert.False(CallRecordSerializer.TryRead(record, out _, out var told));
        Assert.Contains(why, told, StringComparison.Ordinal);
    }

    [Fact]
    public void DeepNestingEndsAtALimit()
    {
        var record = """{"v":1,"later":""" + string.Concat(Enumerable.Repeat("[", 10_000)) + string.Concat(Enumerable.Repeat("]", 10_000)) + "}";

        Assert.False(CallRecordSerializer.TryRead(record, out _, out _));
    }

    private static Call Kept(Call call)
    {
        Assert.True(CallRecordSerializer.TryRead(new CallRecordSerializer().Write(call), out var read, out var why), why);
        return read;
    }
}
