namespace SonoranDispatch.Tests.Cad;

public sealed class V1RequestsInGerman() : V1Requests("de-DE");
