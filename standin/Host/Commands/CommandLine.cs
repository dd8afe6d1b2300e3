using System.Text;

namespace StandIn.Host.Commands;

/// <summary>
/// Splits a typed line like the game's console (citizenfx citicore/console/Console.cpp, Tokenize). White space and control characters separate words.
/// A quoted part is one word, and \" inside quotes is a quote. A word that begins with # or // ends the line, so "/911 fire at #5" gives the
/// arguments "fire at". The raw line, the command's third argument, keeps everything.
/// </summary>
public static class CommandLine
{
    /// <summary>Returns the words of a line.</summary>
    public static IReadOnlyList<string> Split(string line)
    {
        if (line is null) throw new ArgumentNullException(nameof(line));
        var words = new List<string>();
        for (var at = 0; ;)
        {
            while (at < line.Length && line[at] <= ' ') at++;
            if (at >= line.Length || (at > 0 && IsComment(line, at))) return words;
            if (line[at] == '"')
            {
                words.Add(Quoted(line, ref at));
                continue;
            }

            var start = at;
            while (at < line.Length && line[at] > ' ' && line[at] != '"') at++;
            words.Add(line.Substring(start, at - start));
        }
    }

    private static bool IsComment(string line, int at) =>
        line[at] == '#' || (line[at] == '/' && at + 1 < line.Length && line[at + 1] is '/' or '*');

    private static string Quoted(string line, ref int at)
    {
        var word = new StringBuilder();
        for (at++; at < line.Length && line[at] != '"'; at++)
        {
            if (line[at] == '\\' && at + 1 < line.Length && line[at + 1] == '"') at++;
            word.Append(line[at]);
        }

        at++;
        return word.ToString();
    }
}
