namespace SonoranDispatch.Tests.Cad;

public sealed class V2RequestsInTurkish() : V2Requests("tr-TR");
