namespace SonoranDispatch.Administration.Doctor;

/// <summary>
/// The text of <c>sdispatch doctor</c>, which an owner can paste where everybody reads it. It is put together from numbers, fixed words and codes alone:
/// no key, name, identifier, address, place or text of a call, and nothing that the CAD or another resource said.
/// </summary>
public sealed class DoctorReport
{
    private readonly Func<IEnumerable<DoctorSection>> _sections;

    internal DoctorReport(Func<IEnumerable<DoctorSection>> sections) => _sections = sections;

    /// <summary>The lines.</summary>
    public IReadOnlyList<string> Lines() =>
    [
        "SonoranDispatch doctor. You can show this text to anybody: it has no key, name, identifier, address, place or text of a call.",
        .. _sections().SelectMany(Of),
    ];

    private static IEnumerable<string> Of(DoctorSection section)
    {
        var lines = section.Lines.DefaultIfEmpty("none").ToList();
        return lines.Count == 1 ? [section.Title + ": " + lines[0]] : lines.Select(line => "  " + line).Prepend(section.Title + ":");
    }
}
