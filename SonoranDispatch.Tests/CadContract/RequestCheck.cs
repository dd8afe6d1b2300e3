namespace SonoranDispatch.Tests.CadContract;

/// <summary>What comparing a request with the documentation found.</summary>
/// <param name="Operation">Its operation; <c>null</c> if none is documented.</param>
/// <param name="Problems">What is not as documented; empty if all is.</param>
internal sealed record RequestCheck(DocumentedOperation? Operation, IReadOnlyList<string> Problems);
