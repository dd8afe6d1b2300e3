namespace SonoranDispatch.Calls;

/// <summary>The 911 call in the CAD from which a dispatch call was made, or is being made.</summary>
/// <param name="CallId">Its number in the CAD.</param>
/// <param name="NotesSent">How many of the desired notes it had, counted from the first.</param>
public sealed record EmergencyOrigin(int CallId, int NotesSent);
