namespace SonoranDispatch.Diagnostics;

/// <summary>A message with its code. All messages are listed in <see cref="Messages"/> and docs/errors.md.</summary>
/// <param name="Code">SD-MODULE-NNN. A code is never reused for another meaning.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Text">Composite format string (<c>{0}</c>, <c>{1}</c> ...), in English.</param>
/// <param name="Remedy">
/// What the owner can do, as a composite format string for the same values. Empty if there is nothing to do.
/// </param>
public sealed record MessageDefinition(string Code, Severity Severity, string Text, string Remedy);
