namespace SonoranDispatch.Tests.Cad;

public sealed class V2ResponsesInTurkish() : V2ResponseTests("tr-TR");
