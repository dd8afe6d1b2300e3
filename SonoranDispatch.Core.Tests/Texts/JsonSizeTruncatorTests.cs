using System.Text;
using CsCheck;
using Newtonsoft.Json;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Tests.Texts;

public sealed class JsonSizeTruncatorTests
{
    [Theory]
    [InlineData("", 0, "")]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcdef", 5, "ab…")]
    [InlineData("ab cdef", 6, "ab…")]
    [InlineData("abc", 2, "")]
    [InlineData("日本語", 9, "日本語")]
    [InlineData("日本語", 8, "日…")]
    [InlineData("a😀bcdefgh", 7, "a…")]
    [InlineData("a😀bcdefgh", 8, "a😀…")]
    public void ATextIsCutBetweenLetters(string text, int most, string left) => Assert.Equal(left, JsonSizeTruncator.To(text, most));

    [Fact]
    public void NoTextCostsMoreThanItMay() => Gen.Select(Texts, Gen.Int[3, 80]).Sample((text, most) =>
        Encoding.UTF8.GetByteCount(JsonConvert.ToString(JsonSizeTruncator.To(text, most))) - 2 <= most);

    [Fact]
    public void WhatIsLeftIsTheBeginningOfTheText() => Gen.Select(Texts, Gen.Int[3, 80]).Sample((text, most) =>
    {
        var left = JsonSizeTruncator.To(text, most);
        return left == text || text.StartsWith(left.TrimEnd('…').TrimEnd(' '), StringComparison.Ordinal);
    });

    // Letters of every width, controls, what JSON escapes, and halves of surrogate pairs.
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Char[' ', '~'], Gen.Char['\0', '\u001f'], Gen.OneOf<char>([.. "\"\\\u0085\u2028\u2029\ud83d\ude00"]), Gen.Char['\u0080', '\uffff']).Array[0, 60].Select(letters => new string(letters));
}
