namespace SonoranDispatch.Administration.Doctor;

/// <summary>A part of the text that <c>sdispatch doctor</c> prints.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Lines">Its lines. None if there is nothing to say.</param>
internal sealed record DoctorSection(string Title, IEnumerable<string> Lines);
