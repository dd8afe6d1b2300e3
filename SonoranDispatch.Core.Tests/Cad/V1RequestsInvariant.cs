namespace SonoranDispatch.Tests.Cad;

public sealed class V1RequestsInvariant() : V1Requests("");
