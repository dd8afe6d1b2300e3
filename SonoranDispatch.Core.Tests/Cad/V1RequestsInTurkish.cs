namespace SonoranDispatch.Tests.Cad;

public sealed class V1RequestsInTurkish() : V1Requests("tr-TR");
