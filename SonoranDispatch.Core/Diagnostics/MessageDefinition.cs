namespace SonoranDispatch.Diagnostics;

/// <summary>One thing the project can say, with its code. All of them are listed in <see cref="Messages"/> and docs/errors.md.</summary>
/// <param name="Code">SD-MODULE-NNN, never reused for another meaning.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Text">Composite format text (<c>{0}</c>, <c>{1}</c> ...), English, for the console.</param>
/// <param name="Remedy">
/// What the owner can do, as composite format text over the same values; empty where nothing needs doing.
/// </param>
public sealed record MessageDefinition(string Code, Severity Severity, string Text, string Remedy);
