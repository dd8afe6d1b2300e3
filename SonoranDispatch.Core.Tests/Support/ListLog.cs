using System.Globalization;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Tests.Support;

/// <summary>Keeps log entries for the test to inspect. Safe to write from several threads.</summary>
internal sealed class ListLog : ILog
{
    private readonly Lock _gate = new();
    private readonly List<(MessageDefinition Kind, string Text)> _entries = [];

    /// <summary>The entries so far, oldest first, with their values filled in.</summary>
    public IReadOnlyList<(MessageDefinition Kind, string Text)> Entries
    {
        get
        {
            lock (_gate) return [.. _entries];
        }
    }

    /// <summary>The codes logged so far, oldest first.</summary>
    public IReadOnlyList<string> Codes => [.. Entries.Select(entry => entry.Kind.Code)];

    /// <summary>Returns how often a message was logged.</summary>
    public int Count(MessageDefinition kind) => Entries.Count(entry => entry.Kind.Code == kind.Code);

    /// <inheritdoc />
    public void Write(MessageDefinition kind, params object?[] values)
    {
        var text = string.Format(CultureInfo.InvariantCulture, kind.Text, values);
        lock (_gate) _entries.Add((kind, text));
    }
}
