using System.Text.RegularExpressions;
using Newtonsoft.Json;

namespace SonoranDispatch.Diagnostics;

/// <summary>
/// Replaces secrets in outgoing text by <c>***</c>, whether they are plain, percent-encoded, form-encoded, or escaped as in JSON or HTML.
/// A secret shorter than four characters is not masked: it would match inside ordinary words and garble every line, and no CAD key is
/// that short.
/// </summary>
public sealed class SecretMask
{
    /// <summary>The text that replaces a secret.</summary>
    public const string Blank = "***";

    /// <summary>The minimum length, in characters, of a secret that is masked.</summary>
    public const int ShortestSecret = 4;

    private readonly object _gate = new();
    private string[] _forms = [];
    private Regex[] _patterns = [];

    /// <summary>Masks this secret from now on. Registering it again has no effect.</summary>
    /// <param name="secret">The secret; surrounding whitespace is removed. Ignored if null, empty or too short.</param>
    public void Register(string? secret)
    {
        if (secret is null || secret.Trim().Length < ShortestSecret) return;

        lock (_gate)
        {
            if (!_forms.Contains(secret.Trim(), StringComparer.Ordinal)) _patterns = [.. _patterns, SecretPattern.Of(secret.Trim())];

            // Longest first: if one secret contains another, nothing of the longer one is left over.
            _forms = _forms.Concat(FormsOf(secret.Trim())).Distinct(StringComparer.Ordinal)
                .OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal).ToArray();
        }
    }

    /// <summary>Returns the text with all secrets masked.</summary>
    public string Apply(string text)
    {
        foreach (var form in Volatile.Read(ref _forms))
        {
            if (text.IndexOf(form, StringComparison.Ordinal) >= 0) text = text.Replace(form, Blank);
        }

        foreach (var pattern in Volatile.Read(ref _patterns)) text = pattern.Replace(text, Blank);
        return text;
    }

    private static IEnumerable<string> FormsOf(string secret)
    {
        var percent = Uri.EscapeDataString(secret);
        var form = System.Net.WebUtility.UrlEncode(secret);
        var json = Escaped(secret, StringEscapeHandling.Default);
        return
        [
            secret,
            percent,
            LowerCaseEscapes(percent),
            form,
            LowerCaseEscapes(form),
            json,
            json.Replace("/", "\\/"),
            Escaped(secret, StringEscapeHandling.EscapeNonAscii),
            Escaped(secret, StringEscapeHandling.EscapeHtml),
        ];
    }

    private static string Escaped(string secret, StringEscapeHandling handling)
    {
        var quoted = JsonConvert.ToString(secret, '"', handling);
        return quoted.Substring(1, quoted.Length - 2);
    }

    private static string LowerCaseEscapes(string encoded)
    {
        var characters = encoded.ToCharArray();
        for (var index = 0; index + 2 < characters.Length; index++)
        {
            if (characters[index] != '%') continue;
            characters[index + 1] = char.ToLowerInvariant(characters[index + 1]);
            characters[index + 2] = char.ToLowerInvariant(characters[index + 2]);
            index += 2;
        }

        return new string(characters);
    }
}
