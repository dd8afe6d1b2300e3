using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Exports;

/// <summary>What is wrong with what another resource sent: the first thing found, which its author mends before he sees the next.</summary>
public sealed class ArgumentErrors
{
    /// <summary>The answer to give; <c>null</c> while nothing is wrong.</summary>
    public IDictionary<string, object?>? Answer { get; private set; }

    /// <summary>Something is wrong. Only the first counts.</summary>
    public void Report(MessageDefinition why, params object?[] values) => Answer ??= ExportResult.Refused(why, values);

    /// <summary>A field is wrong.</summary>
    /// <param name="field">Its name.</param>
    /// <param name="expected">What it may be, as the end of a sentence.</param>
    public void Field(string field, string expected) => Report(Messages.SurfaceField, field, expected);
}
