using System.Text;
using Newtonsoft.Json;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Tests.Texts;

public sealed class JsonTruncatorTests
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
    public void ATextIsCutBetweenLetters(string text, int most, string left) => Assert.Equal(left, JsonTruncator.To(text, most));

    [Fact]
    public void NoTextCostsMoreThanItMay()
    {
        var random = new Random(1);
        for (var times = 0; times < 5_000; times++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => Letter(random))]);
            var most = random.Next(3, 80);

            var json = JsonConvert.ToString(JsonTruncator.To(text, most));
            Assert.InRange(Encoding.UTF8.GetByteCount(json) - 2, 0, most);
        }
    }

    private static char Letter(Random random) => random.Next(4) switch
    {
        0 => (char)random.Next(0x20, 0x7f),
        1 => (char)random.Next(0, 0x20),
        2 => "\"\\\u0085\u2028\u2029\ud83d\ude00"[random.Next(7)],
        _ => (char)random.Next(0x80, 0x10000),
    };
}
