namespace SonoranDispatch.Tests.Cad;

public sealed class V2RequestsInvariant() : V2Requests("");
