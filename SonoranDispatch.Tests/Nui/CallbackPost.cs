namespace SonoranDispatch.Tests.Nui;

/// <summary>What the page told the client script.</summary>
/// <param name="Name">The callback's name.</param>
/// <param name="Body">The JSON body as it came.</param>
internal sealed record CallbackPost(string Name, string Body);
