using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Actions;

/// <summary>The outcome of an action on a call, requested by an officer or by another resource.</summary>
/// <param name="Ok">Whether the action was done.</param>
/// <param name="Code">Why it was refused, as "SD-ACTION-NNN" (docs/errors.md). Empty if it was done.</param>
/// <param name="Text">A sentence: in the server's language for officers, in English for other resources. Empty if there is nothing to say.</param>
public sealed record ActionResult(bool Ok, string Code, string Text)
{
    /// <summary>The action was done and there is nothing to say.</summary>
    public static ActionResult Done { get; } = new(true, "", "");

    /// <summary>Creates a refusal with an English text.</summary>
    /// <param name="why">The message definition.</param>
    /// <param name="values">The values for the placeholders in its text.</param>
    public static ActionResult Refused(MessageDefinition why, params object?[] values) => new(false, why.Code, MessageFormatter.Fill(why.Text, values));
}
