namespace SonoranDispatch.Compatibility;

/// <summary>
/// The result of a request to the compat resource <c>sonorancad</c>, as its Lua reads it. Either it is settled, or it waits for a call's number in the CAD
/// or for the CAD's answer to a request.
/// </summary>
/// <param name="Ok">Whether it succeeded, as far as is known.</param>
/// <param name="Text">The text for the caller's callback. For a call that waits for its number, the text before the number.</param>
internal sealed record SonoranCadAnswer(bool Ok, string Text)
{
    /// <summary>The call whose CAD number completes the text; <c>null</c> if it waits for none.</summary>
    public int? Call { get; init; }

    /// <summary>The request whose answer settles it; <c>null</c> if it waits for none.</summary>
    public int? Request { get; init; }

    /// <summary>Returns it as a table: ok, text, and call or request if it waits for one.</summary>
    public Dictionary<string, object?> ToTable()
    {
        var table = new Dictionary<string, object?>(StringComparer.Ordinal) { ["ok"] = Ok, ["text"] = Text };
        if (Call is { } call) table["call"] = call;
        if (Request is { } request) table["request"] = request;
        return table;
    }
}
