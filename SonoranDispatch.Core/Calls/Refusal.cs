namespace SonoranDispatch.Calls;

/// <summary>Why the CAD will not take something as it is.</summary>
/// <param name="Why">Its own words, at most 300 characters, no secret.</param>
/// <param name="At">When.</param>
public sealed record Refusal(string Why, DateTimeOffset At);
