using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Exports;

/// <summary>Collects errors in another resource's arguments. Only the first is kept: its author fixes that one before seeing the next.</summary>
public sealed class ArgumentErrors
{
    /// <summary>The error result to return; <c>null</c> while there is no error.</summary>
    public IDictionary<string, object?>? Answer { get; private set; }

    /// <summary>Reports an error. Only the first is kept.</summary>
    public void Report(MessageDefinition why, params object?[] values) => Answer ??= ExportResult.Refused(why, values);

    /// <summary>Reports an invalid field.</summary>
    /// <param name="field">Its name.</param>
    /// <param name="expected">The values it accepts, worded as the end of a sentence.</param>
    public void Field(string field, string expected) => Report(Messages.SurfaceField, field, expected);
}
