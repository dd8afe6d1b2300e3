namespace SonoranDispatch.Compatibility;

/// <summary>A field of an alert's table: how it is read, and its row in docs/compatibility.md.</summary>
/// <param name="Names">Its names, in order of preference; a dot leads into a nested table.</param>
/// <param name="Type">The type that scripts send, in words.</param>
/// <param name="Becomes">What becomes of it.</param>
/// <param name="IfAbsent">What is used if it is absent; may be empty.</param>
/// <param name="Read">Reads it from a table into a draft.</param>
internal sealed record SurfaceField(IReadOnlyList<string> Names, string Type, string Becomes, string IfAbsent, Action<FieldReader, AlertDraft> Read)
{
    /// <summary>Describes the field in other words.</summary>
    /// <param name="becomes">What becomes of it; empty to leave it as it is.</param>
    /// <param name="ifAbsent">What is used if it is absent.</param>
    public SurfaceField Meaning(string becomes, string ifAbsent = "") => this with { Becomes = becomes.Length > 0 ? becomes : Becomes, IfAbsent = ifAbsent };
}
