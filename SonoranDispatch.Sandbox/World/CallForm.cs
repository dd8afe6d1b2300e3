namespace SonoranDispatch.Sandbox.World;

/// <summary>The fields of a call that a dispatcher fills in.</summary>
/// <param name="Title">Title.</param>
/// <param name="Code">Code; may be empty.</param>
/// <param name="Priority">1 to 3.</param>
/// <param name="Postal">Postal; may be empty.</param>
/// <param name="Address">Address; may be empty.</param>
/// <param name="Description">Description; may be empty.</param>
/// <param name="X">Where the live map shows the call, in metres east; <c>null</c> for nowhere.</param>
/// <param name="Y">The same in metres north.</param>
public sealed record CallForm(string Title, string Code, int Priority, string Postal, string Address, string Description, double? X, double? Y);
