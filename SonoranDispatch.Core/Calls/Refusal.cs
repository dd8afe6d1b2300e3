namespace SonoranDispatch.Calls;

/// <summary>Why the CAD refuses a call or a change of one.</summary>
/// <param name="Why">The CAD's own text, at most 300 characters, without secrets.</param>
/// <param name="At">When it was refused.</param>
public sealed record Refusal(string Why, DateTimeOffset At);
