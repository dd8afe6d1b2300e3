using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Actions;

/// <summary>What became of something that an officer or another resource wanted of a call.</summary>
/// <param name="Ok">Whether it is done.</param>
/// <param name="Code">Why not, as "SD-ACTION-NNN" (docs/errors.md); empty where it is done.</param>
/// <param name="Text">A sentence: for officers in the server's language, for other resources in English. Empty where nothing needs saying.</param>
public sealed record ActionResult(bool Ok, string Code, string Text)
{
    /// <summary>It is done, and nothing needs saying.</summary>
    public static ActionResult Done { get; } = new(true, "", "");

    /// <summary>It is not done, in English.</summary>
    /// <param name="why">Why.</param>
    /// <param name="values">What stands in its text.</param>
    public static ActionResult Refused(MessageDefinition why, params object?[] values) => new(false, why.Code, MessageFormatter.Fill(why.Text, values));
}
