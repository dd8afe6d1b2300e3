namespace SonoranDispatch.Tests.Cad;

public sealed class V2RequestsInGerman() : V2Requests("de-DE");
