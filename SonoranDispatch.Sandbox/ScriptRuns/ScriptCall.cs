namespace SonoranDispatch.Sandbox.ScriptRuns;

/// <summary>A call at the end of a script's run.</summary>
/// <param name="Call">The number that players see.</param>
/// <param name="Cad">The CAD's number; <c>null</c> if the CAD does not have the call.</param>
/// <param name="Title">Title.</param>
/// <param name="Code">Code.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Priority">1 (most urgent) to 3.</param>
/// <param name="Panic">Whether it is a panic.</param>
/// <param name="Description">Description.</param>
/// <param name="Address">Address; empty if unknown.</param>
/// <param name="Postal">Postal; empty if unknown.</param>
/// <param name="X">East, metres, to a hundredth; <c>null</c> without a place.</param>
/// <param name="Y">North, metres, to a hundredth; <c>null</c> without a place.</param>
/// <param name="Departments">The departments it is for; empty for all.</param>
/// <param name="Notes">Its notes, oldest first.</param>
/// <param name="HeardBy">The departments of the officers who got a card.</param>
/// <param name="Status">
/// The status on the CAD's board: "pending", "active" or "closed"; where the CAD does not have the call, its state here: "accepted", "closed" or "refused".
/// </param>
/// <param name="Units">Who responds to it, by unit number or name.</param>
public sealed record ScriptCall(
    int Call,
    int? Cad,
    string Title,
    string Code,
    string Kind,
    int Priority,
    bool Panic,
    string Description,
    string Address,
    string Postal,
    double? X,
    double? Y,
    IReadOnlyList<string> Departments,
    IReadOnlyList<string> Notes,
    IReadOnlyList<string> HeardBy,
    string Status,
    IReadOnlyList<string> Units);
