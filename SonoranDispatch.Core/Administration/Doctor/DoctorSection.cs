namespace SonoranDispatch.Administration.Doctor;

/// <summary>A part of the text that <c>sdispatch doctor</c> prints.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Lines">Its lines. None if there is nothing to say.</param>
internal sealed record DoctorSection(string Title, IEnumerable<string> Lines)
{
    /// <summary>Returns a line of the status report without its own title.</summary>
    public static string WithoutTitle(string line) => line.Substring(line.IndexOf(": ", StringComparison.Ordinal) + 2);
}
