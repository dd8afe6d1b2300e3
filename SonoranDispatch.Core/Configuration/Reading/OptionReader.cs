using Newtonsoft.Json.Linq;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration.Reading;

/// <summary>Reads one option after another from a file and collects what is wrong with them.</summary>
/// <param name="root">The file; empty where there is none.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class OptionReader(JObject root, List<Problem> problems)
{
    /// <summary>Where problems go.</summary>
    public List<Problem> Problems => problems;

    /// <summary>An option's value, or its default.</summary>
    public T Read<T>(Option<T> option) => TryRead(option, option.Path, option.Default, out var value) ? value : option.Default;

    /// <summary>What stands at a path; <c>null</c> where nothing does.</summary>
    public JToken? At(string path)
    {
        JToken? token = root;
        foreach (var segment in path.Split('.')) token = (token as JObject)?[segment];
        return token;
    }

    /// <summary>A value that is there and allowed. Where it is there and not allowed, that is a problem.</summary>
    /// <param name="option">What is read.</param>
    /// <param name="path">Where it stands, the command's id in the place of "*".</param>
    /// <param name="otherwise">What will be used instead, for the problem's text.</param>
    /// <param name="value">The value.</param>
    public bool TryRead<T>(Option<T> option, string path, T otherwise, out T value)
    {
        value = otherwise;
        return At(path) is { } token && TryRead(option, path, token, otherwise, out value);
    }

    /// <summary>The same for a value from elsewhere, such as a convar.</summary>
    public bool TryRead<T>(Option<T> option, string path, JToken token, T otherwise, out T value)
    {
        var fault = option.Values.Read(token, out value);
        if (fault == ValueFault.None) return true;

        value = otherwise;
        var kind = fault switch
        {
            ValueFault.WrongType => Messages.ConfigWrongType,
            ValueFault.UnknownWord => Messages.ConfigUnknownWord,
            _ => Messages.ConfigOutOfRange,
        };
        var used = option.IsSecret || otherwise is null ? "nothing" : ValueInWords.Of(option.Values.Write(otherwise));
        problems.Add(new Problem(kind, path, ValueInWords.Of(token, option.IsSecret), option.Shape.Limits, used));
        return false;
    }
}
