namespace SonoranDispatch.Tests.Nui;

/// <summary>A message that the page posted to the client script.</summary>
/// <param name="Name">The callback's name.</param>
/// <param name="Body">The JSON body as received.</param>
internal sealed record CallbackPost(string Name, string Body);
